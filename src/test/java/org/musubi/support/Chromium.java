package org.musubi.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser: one on this machine, else Playwright's own, else Debian's where root may install it. */
public final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = onPath().map(this::launch).orElseGet(this::launchAnother);
    }

    /** Starts a browser; refuses with an {@link IllegalStateException} that says how to get one. */
    public static Chromium start() {
        return new Chromium();
    }

    /** A new page with cookies of its own, in {@code ja} or {@code en}. */
    public Page page(String language) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setBaseURL(org.musubi.support.Browser.portal().toString()));
        return context.newPage();
    }

    /** A new page without script. */
    public Page pageWithoutScript(String language) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setJavaScriptEnabled(false)
                .setBaseURL(org.musubi.support.Browser.portal().toString()));
        return context.newPage();
    }

    /** Fills Keycloak's form, which the page must show, and waits until the portal is back. */
    public static void signIn(Page page, Persona persona) {
        page.fill("#username", persona.username());
        page.click("#kc-login");
        page.fill("#password", Persona.PASSWORD);
        page.click("#kc-login");
        page.waitForURL(address ->
                address.startsWith(org.musubi.support.Browser.portal().toString()));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private Browser launch(Path executable) {
        return playwright.chromium().launch(options().setExecutablePath(executable));
    }

    private Browser launchAnother() {
        try {
            return playwright.chromium().launch(options());
        } catch (PlaywrightException absent) {
            return launch(installed()
                    .orElseThrow(() -> new IllegalStateException(
                            "No browser for the browser tests: install Chromium, for example with apt-get install chromium.",
                            absent)));
        }
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
    }

    private static Optional<Path> onPath() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        try {
            new ProcessBuilder("sh", "-c", "apt-get update && apt-get install -y chromium fonts-noto-cjk")
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException refused) {
            throw new IllegalStateException("Chromium could not be installed with apt-get", refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return onPath();
    }
}
