package org.musubi.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;

/** The first questions of every resource method: is it there for me, may I, is it still what I saw? */
public final class Guard {

    private Guard() {}

    /** @throws NotFoundException (404) if there is nothing that the reader may see */
    public static <T> T found(Optional<T> thing) {
        return thing.orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException (404) for an address that is no key, as for a thing that is not there */
    public static UUID key(String text) {
        return found(Optional.ofNullable(Slice.key(text)));
    }

    /** @throws NotFoundException (404) for an address that is no code, as for a thing that is not there */
    public static String code(String text) {
        return found(Optional.of(text).filter(code -> code.matches("[\\w.-]{1,100}")));
    }

    /** @throws ForbiddenException (403) if a visible thing does not allow this act to this person */
    public static void require(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenException();
        }
    }

    /** @throws BadRequestException (400) for what no form of the portal sends */
    public static void understood(boolean sense) {
        if (!sense) {
            throw new BadRequestException();
        }
    }

    /** @throws StaleException (409) if the thing has changed since the form was opened */
    public static void unchanged(int now, Integer seen) {
        if (seen == null || seen != now) {
            throw new StaleException();
        }
    }
}
