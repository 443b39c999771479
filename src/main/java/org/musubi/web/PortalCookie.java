package org.musubi.web;

import io.quarkus.runtime.LaunchMode;
import jakarta.ws.rs.core.NewCookie;

/** The portal's own cookies: never readable by script, never sent along from other sites, only over TLS in production. */
public final class PortalCookie {

    private PortalCookie() {}

    /** A cookie for the whole portal that lasts as long as the browser session. */
    public static NewCookie.Builder of(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(LaunchMode.current() == LaunchMode.NORMAL)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
