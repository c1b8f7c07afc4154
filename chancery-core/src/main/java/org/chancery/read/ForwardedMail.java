package org.chancery.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Stamp;

/** Finds the message that a text forwards within itself: a line of dashes or "Begin forwarded message:", its headers, its words. Immutable. */
final class ForwardedMail {

    /** The inner message. */
    record Inner(String text, Optional<String> sender, Optional<Stamp> sent, Optional<String> subject) {}

    private static final int FEW_WORDS = 60;
    private static final int MOST_HEADERS = 12;
    private static final Pattern MARK = Pattern.compile(
            "(?im)^[ \\t>]*(?:-{3,}[ \\t]*(?:forwarded message|original message|weitergeleitete nachricht|message transféré|mensaje reenviado)[^\\n]{0,40}-{3,}|begin forwarded message:)[ \\t]*\\r?\\n");
    private static final Pattern HEADER =
            Pattern.compile("^[ \\t>*]*(?<name>\\p{L}[\\p{L}-]{1,14}):[ \\t*]*(?<value>.*)$");
    private static final Pattern ADDRESS = Pattern.compile("\\s*[<\\[(]\\S+@\\S+[>\\])].*$");

    private final DateText dates;

    ForwardedMail(DateText dates) {
        this.dates = dates;
    }

    /** The message within, where little stands before it. */
    Optional<Inner> in(String text) {
        var mark = MARK.matcher(text);
        if (!mark.find() || Lines.words(text.substring(0, mark.start())) > FEW_WORDS) {
            return Optional.empty();
        }
        String rest = text.substring(mark.end());
        Optional<String> sender = Optional.empty();
        Optional<Stamp> sent = Optional.empty();
        Optional<String> subject = Optional.empty();
        int at = 0;
        boolean any = false;
        for (int line = 0; line < MOST_HEADERS && at < rest.length(); line++) {
            int end = rest.indexOf('\n', at) < 0 ? rest.length() : rest.indexOf('\n', at) + 1;
            String words = rest.substring(at, end).strip();
            var header = HEADER.matcher(words);
            if (header.matches()) {
                any = true;
                String value = header.group("value").strip();
                switch (header.group("name").toLowerCase(java.util.Locale.ROOT)) {
                    case "from", "von", "de" ->
                        sender = Optional.of(ADDRESS.matcher(value)
                                        .replaceFirst("")
                                        .replace("\"", "")
                                        .strip())
                                .filter(name -> !name.isEmpty() && !name.contains("@"));
                    case "date", "sent", "datum", "gesendet", "fecha" ->
                        sent = dates.first(value, DateText.Setting.NONE).map(DateText.Found::stamp);
                    case "subject", "betreff", "asunto", "objet" ->
                        subject = Optional.of(value).filter(title -> !title.isEmpty());
                    default -> {
                        // to whom it went tells nothing of the report
                    }
                }
            } else if (any && words.isEmpty() || any && !words.isEmpty()) {
                break;
            }
            at = end;
        }
        return any ? Optional.of(new Inner(unquoted(rest.substring(at)), sender, sent, subject)) : Optional.empty();
    }

    /** Without the marks that some programs put before each line. */
    private static String unquoted(String text) {
        boolean quoted = text.lines().filter(line -> !line.isBlank()).allMatch(line -> line.startsWith(">"));
        return quoted ? text.replaceAll("(?m)^> ?", "") : text;
    }
}
