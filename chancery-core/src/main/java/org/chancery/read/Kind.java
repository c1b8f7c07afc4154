package org.chancery.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What bytes hold, told by their beginning and not by a name. */
enum Kind {
    EMPTY,
    BINARY,
    PDF,
    HTML,
    FEED,
    JSON_FEED,
    JSON_LINES,
    JSON,
    MAIL,
    /** what a word processor wrote */
    OFFICE,
    /** that is neither a page nor a feed */
    XML,
    TEXT;

    private static final Pattern MARKUP = Pattern.compile(
            "(?is)^(?:\\s++|<!--.*?-->|<\\?xml[^>]*>)*<(?:!doctype\\s+(?:html|svg)|html|head|body|meta|title|article|main|section|div|p|h1|table|script|link)\\b.*");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:html|head|body|div|p|span|a|script|article|section|meta|link|table|td|h[1-6]|br)(?:\\s[^<>]{0,400})?/?>");
    private static final Pattern FEED_ROOT = Pattern.compile(
            "(?is)^(?:\\s++|<!--.*?-->|<\\?[^>]*>|<!doctype[^>\\[]*(?:\\[.*?\\]\\s*)?>)*<(?:rss|(?:\\w+:)?feed|rdf:rdf|channel)\\b.*");
    /** Some write a slash with a backslash before it. */
    private static final Pattern FEED_VERSION = Pattern.compile("jsonfeed\\.org\\\\?/version");

    private static final Pattern HEADER = Pattern.compile(
            "(?im)^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type|reply-to|list-id|list-unsubscribe|dkim-signature|x-[\\w-]+):\\s");
    private static final int MANY_TAGS = 12;

    /** How far the root element is looked for. */
    private static final int ROOT = 4096;

    /**
     * The kind of some bytes.
     *
     * @param prefix their beginning, 64 KB or all
     * @param mediaType as a server gave it, or empty; speaks only where the bytes do not
     */
    static Kind of(byte[] prefix, String mediaType) {
        if (prefix.length == 0) {
            return EMPTY;
        }
        if (starts(prefix, "%PDF-")) {
            return PDF;
        }
        if (starts(prefix, "PK\u0003\u0004")) {
            return OFFICE;
        }
        boolean wide = prefix.length > 1 && ((prefix[0] & 0xFF) >= 0xFE && (prefix[1] & 0xFF) >= 0xFE);
        if (!wide && isBinary(prefix)) {
            return BINARY;
        }
        String text = wide
                ? new String(prefix, StandardCharsets.UTF_16)
                : unmarked(new String(prefix, StandardCharsets.ISO_8859_1));
        return text.isBlank() ? EMPTY : of(text, mediaType.toLowerCase(Locale.ROOT));
    }

    /** Whether it is one report, if any, and not a list of them. */
    boolean isOneReport() {
        return this != FEED && this != JSON && this != JSON_FEED && this != JSON_LINES && this != PDF;
    }

    /** Without the mark at the beginning of a text in UTF-8. */
    private static String unmarked(String text) {
        return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    }

    private static Kind of(String text, String mediaType) {
        String start = text.stripLeading();
        if (start.startsWith("{")) {
            return json(start);
        }
        if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
            return JSON;
        }
        if (start.startsWith("<")) {
            String root = start.substring(0, Math.min(start.length(), ROOT));
            if (FEED_ROOT.matcher(root).matches()) {
                return FEED;
            }
            if (MARKUP.matcher(root).matches()) {
                return HTML;
            }
        }
        if (start.startsWith("From ") || isMail(start)) {
            return MAIL;
        }
        if (start.startsWith("<?xml") && !mediaType.contains("html")) {
            return XML;
        }
        boolean tagged = TAG.matcher(text).results().limit(MANY_TAGS).count() == MANY_TAGS;
        return tagged || mediaType.startsWith("text/html") || mediaType.startsWith("application/xhtml") ? HTML : TEXT;
    }

    private static Kind json(String start) {
        if (FEED_VERSION.matcher(start).find()) {
            return JSON_FEED;
        }
        String first = start.substring(0, start.indexOf('\n') < 0 ? start.length() : start.indexOf('\n'))
                .strip();
        return first.endsWith("}") || first.length() > 1000
                ? JSON_LINES
                : first.length() < 3 || first.endsWith(",") ? JSON : JSON_LINES;
    }

    /** At least two of the header lines of a message before the first blank line. */
    private static boolean isMail(String text) {
        int blank = text.replace("\r", "").indexOf("\n\n");
        String head = text.substring(0, Math.min(blank < 0 ? 0 : blank, text.length()));
        boolean known = head.regionMatches(true, 0, "From:", 0, 5) || head.contains("@");
        return known && HEADER.matcher(head).results().limit(3).count() == 3;
    }

    private static boolean isBinary(byte[] bytes) {
        int odd = 0;
        for (byte b : bytes) {
            boolean control = b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B;
            odd += control ? b == 0 ? 4 : 1 : 0;
        }
        return odd * 20L > bytes.length;
    }

    private static boolean starts(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if (bytes[i] != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
