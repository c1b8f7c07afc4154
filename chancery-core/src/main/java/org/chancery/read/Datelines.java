package org.chancery.read;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.knowledge.Agencies;
import org.chancery.knowledge.Folded;
import org.chancery.knowledge.Table;
import org.chancery.model.Stamp;

/** Finds the dateline that a report opens with: "LONDON, May 3 (Reuters) —". Immutable. */
final class Datelines {

    private static final String PLACE =
            "(?:\\p{Lu}[\\p{L}.’'-]*(?:[ -](?:de|la|el|al|of|the|on|and|\\p{Lu}[\\p{L}.’'-]*)){0,3})";
    private static final String SHOUTED = "(?:\\p{Lu}[\\p{Lu}.’'-]+(?:[ /-]\\p{Lu}[\\p{Lu}.’'-]*){0,4})";
    private static final String REST = "(?:,? ?\\[?\\(?(?!AP\\)|AFP\\))" + PLACE + "\\]?\\)?(?=[,: (—–―-])){0,2}";
    private static final String DAY =
            "(?:,? ?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{Lu}?\\p{L}{2,8}\\.?)(?:,? \\d{4})?)";
    private static final String AGENCY = "(?: ?[(\\[](?<agency>[\\p{L}][\\p{L}.’' /&-]{1,40})[)\\]])";
    private static final String END = "\\s?(?:[—–―]|--|-(?= )|:(?= ))\\s?";
    private static final Pattern WITH_AGENCY =
            Pattern.compile("^(?:(?:" + SHOUTED + "|" + PLACE + ")" + REST + DAY + "?,?)" + AGENCY + "\\.?" + END);
    private static final Pattern WITH_DAY =
            Pattern.compile("^(?:" + SHOUTED + "|" + PLACE + ")" + REST + "," + DAY + AGENCY + "?" + END);
    private static final Pattern BARE =
            Pattern.compile("^" + SHOUTED + "(?:, " + PLACE + ")?(?:\\s?(?:[—–―]|--|:(?= ))\\s?| - )");
    private static final int LONGEST = 90;

    private final Set<String> words = Table.distinct(Table.read("outletwords.tsv", "word"), "word").stream()
            .map(row -> row.text("word"))
            .collect(Collectors.toUnmodifiableSet());
    private final Agencies agencies;
    private final DateText dates;

    Datelines(Agencies agencies, DateText dates) {
        this.agencies = agencies;
        this.dates = dates;
    }

    /** A dateline: where it ends in the paragraph, dash and all, and the agency that it credits. */
    record Found(int end, Optional<String> agency) {}

    /** Sets the draft's dateline and, from it, the agency; and the day, when the dateline has its year and nothing else told it. */
    void read(Draft draft) {
        if (!draft.blocks.isEmpty() && draft.blocks.get(0) instanceof Block.Paragraph first) {
            in(first.text()).ifPresent(found -> {
                draft.dateline = Optional.of(found.end());
                draft.agency = found.agency().or(() -> draft.agency);
                if (draft.published.isEmpty() && draft.updated.isEmpty()) {
                    draft.published = dates.first(first.text().substring(0, found.end()), DateText.Setting.NONE)
                            .map(date -> Stamp.ofDay(date.stamp().day()));
                }
            });
        }
    }

    /** The dateline that a body opens with. */
    Optional<Found> in(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        var credited = WITH_AGENCY.matcher(start);
        if (credited.find()) {
            var agency = agencies.named(credited.group("agency")).or(() -> named(credited.group("agency")));
            if (agency.isPresent()) {
                return Optional.of(new Found(end(text, credited.end()), agency));
            }
        }
        for (var form : new Pattern[] {WITH_DAY, BARE}) {
            var matcher = form.matcher(start);
            if (matcher.find() && matcher.end() < text.length()) {
                return Optional.of(new Found(end(text, matcher.end()), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** The name of an outlet that no list has. */
    private Optional<String> named(String brackets) {
        return Folded.nameWords(brackets).stream().anyMatch(words::contains)
                        && Character.isUpperCase(brackets.codePointAt(0))
                ? Optional.of(brackets.strip())
                : Optional.empty();
    }

    private static int end(String text, int end) {
        int at = end;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
