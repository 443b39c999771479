package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.musubi.people.Member;
import org.musubi.text.Bilingual;
import org.musubi.web.Slice;
import org.musubi.web.StaleException;

/** Several proposals with which the same is done. */
@ApplicationScoped
class Batch {

    /** How many at a time. */
    static final int MOST = 50;

    private static final Logger LOG = Logger.getLogger(Batch.class);

    @Inject
    Proposals proposals;

    @Inject
    OneByOne oneByOne;

    /** What became of one of them. */
    public enum Result {
        DONE,
        NOT_ALLOWED,
        CHANGED,
        NOT_THERE,
        FAILED
    }

    /** One of them with what became of it; title and path are null for what the member may not read. */
    public record Line(Bilingual title, String path, Result result) {

        public boolean isDone() {
            return result == Result.DONE;
        }
    }

    /** One that was ticked, at the version that was seen. */
    record Ticked(UUID id, Integer version) {

        /** From what a form sends, such as {@code key:3}; null for anything else. */
        static Ticked of(String sent) {
            String[] parts = sent.split(":");
            UUID id = Slice.key(parts[0]);
            boolean whole = id != null && parts.length == 2 && parts[1].matches("\\d{1,9}");
            return whole ? new Ticked(id, Integer.valueOf(parts[1])) : null;
        }
    }

    /** Does the same with each, whatever becomes of the others. */
    List<Line> decide(List<Ticked> ticked, Act act, Grounds why, Member by) {
        Map<UUID, Line> known = names(ticked, by);
        List<Line> lines = new ArrayList<>();
        for (Ticked one : ticked) {
            Result result = decide(one, act, why, by);
            Line name = known.getOrDefault(one.id(), new Line(null, null, null));
            lines.add(new Line(name.title(), name.path(), result));
        }
        return lines;
    }

    private Map<UUID, Line> names(List<Ticked> ticked, Member by) {
        return proposals.visibleTo(by, ticked.stream().map(Ticked::id).toList()).stream()
                .collect(Collectors.toMap(
                        Proposal::getId,
                        proposal -> new Line(proposal.getTitle(), proposal.getPath(), null),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private Result decide(Ticked one, Act act, Grounds why, Member by) {
        try {
            oneByOne.decide(one.id(), one.version(), act, why, by);
            return Result.DONE;
        } catch (NotFoundException invisible) {
            return Result.NOT_THERE;
        } catch (ForbiddenException refused) {
            return Result.NOT_ALLOWED;
        } catch (StaleException | OptimisticLockException changed) {
            return Result.CHANGED;
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "one of several decisions failed");
            return Result.FAILED;
        }
    }
}
