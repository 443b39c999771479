package org.musubi.split;

import java.util.regex.Pattern;

/** The words of a line of Markdown, without the marks for emphasis, code and links. */
final class Inline {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[]{1,300})\\]\\(([^()\\s]{1,300})\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{1,500})(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^*_]{1,500})(?<=\\S)\\1(?![\\w*])");
    private static final Pattern CODE = Pattern.compile("`([^`]{1,300})`");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>-])");

    private Inline() {}

    static String plain(String line) {
        String text = line.startsWith(">") ? line.substring(1).strip() : line;
        text = LINK.matcher(text).replaceAll("$1 ($2)");
        text = STRONG.matcher(text).replaceAll("$2");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        text = CODE.matcher(text).replaceAll("$1");
        return ESCAPED.matcher(text).replaceAll("$1").strip();
    }
}
