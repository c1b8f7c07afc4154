package org.chancery.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.Furniture.Role;
import org.chancery.knowledge.Markup.Mark;
import org.chancery.model.Stamp;

/** The dates that a page shows its readers around its headline, those of updates apart. Immutable. */
final class ShownDates {

    private static final String ELSEWHERE = "nav, aside, footer, form";
    private static final int BEFORE = 8;
    private static final int UNDER = 5;
    private static final int OVER = 3;
    private static final int LINE = 12;
    private static final int NAMED_LINE = 30;

    private final Knowledge knowledge;

    ShownDates(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The dates in lines around the headline or above the article.
     *
     * @param near pieces, as {@link #near} gives them
     */
    List<Stamp> of(List<Piece> near, DateText.Setting setting) {
        return near.stream()
                .filter(ShownDates::isLine)
                .flatMap(piece -> published(piece.text(), setting))
                .toList();
    }

    /**
     * The pieces above the article, from it upwards; then those around the headline.
     *
     * @param pieces of the page
     * @param chosen those of the article
     */
    static List<Piece> near(List<Piece> pieces, List<Piece> chosen, Optional<String> title) {
        var near = new ArrayList<Piece>();
        int first = chosen.isEmpty() ? 0 : pieces.indexOf(chosen.get(0));
        for (int at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
            near.add(pieces.get(at));
        }
        int headline = headline(pieces, title, chosen.isEmpty() ? pieces.size() - 1 : first);
        if (headline >= 0) {
            near.addAll(pieces.subList(headline, Math.min(pieces.size(), headline + UNDER)));
            near.addAll(pieces.subList(Math.max(0, headline - OVER), headline));
        }
        return near;
    }

    /** The last heading down to a piece that says the title, or is a part of what it says. */
    private static int headline(List<Piece> pieces, Optional<String> title, int last) {
        String words = title.map(SiteNames::letters).orElse("");
        for (int at = last; at >= 0 && !words.isEmpty(); at--) {
            var piece = pieces.get(at);
            if (piece.shape() == Piece.Shape.HEADING
                    && SiteNames.letters(piece.text()).contains(words)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLine(Piece piece) {
        boolean brief = piece.words() <= LINE || piece.box().has(Mark.DATE) && piece.words() <= NAMED_LINE;
        return brief && !piece.box().isWithin(Mark.NEVER) && !piece.box().isWithin(Mark.DROP) && !isElsewhere(piece);
    }

    /** Whether a piece stands beside or below the page's matter. */
    static boolean isElsewhere(Piece piece) {
        return piece.box().element.closest(ELSEWHERE) != null;
    }

    /**
     * The day of publication where the page shows a day near its headline and its data gives another. What a page shows its readers
     * as its date is what it means, if its data has that day too: outlets that publish again leave old data. A day's difference is
     * none, as issues bear the date of the morning after.
     *
     * @param stated what else the page states of its dates
     * @param numeric whether the data writes days as numbers whose order is not sure
     */
    static Stamp agreed(Stamp told, List<Stamp> shown, List<Stamp> stated, boolean numeric) {
        var days = shown.stream().map(Stamp::day).distinct().toList();
        if (days.size() != 1) {
            return told;
        }
        var day = days.get(0);
        if (numeric && isSwapped(told.day(), day)) {
            return new Stamp(day, told.time(), told.offset());
        }
        return Math.abs(ChronoUnit.DAYS.between(told.day(), day)) < 2
                ? told
                : stated.stream()
                        .filter(other -> other.day().equals(day))
                        .findFirst()
                        .orElse(told);
    }

    private static boolean isSwapped(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
    }

    /** The line's dates, but those with a word for an update before them. */
    private Stream<Stamp> published(String line, DateText.Setting setting) {
        return knowledge.dates().all(line, setting).stream()
                .filter(found -> !isUpdate(line, found.start()))
                .map(DateText.Found::stamp);
    }

    private boolean isUpdate(String line, int end) {
        for (int at = 0; at < end; at++) {
            boolean opens =
                    Character.isLetter(line.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
            boolean update = opens
                    && knowledge
                            .furniture()
                            .label(line.substring(at))
                            .filter(label -> label.role() == Role.UPDATED)
                            .isPresent();
            if (update) {
                return true;
            }
        }
        return false;
    }
}
