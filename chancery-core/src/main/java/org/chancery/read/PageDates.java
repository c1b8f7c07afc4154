package org.chancery.read;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.knowledge.Furniture.Role;
import org.chancery.knowledge.Markup.Mark;
import org.chancery.knowledge.PageFields.Field;
import org.chancery.model.Stamp;
import org.jsoup.nodes.Document;

/** When a page was published and updated: from its data, its time elements, its address, its words. Immutable. */
final class PageDates {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\d])(?<year>(?:19[89]|20[0-4])\\d)[/_.-]?(?<month>0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_.-]?(?<day>0[1-9]|[12]\\d|3[01]|[1-9](?=[/_-]))(?!\\d)");

    /** Elements that hold the day of publication, the surest first. */
    private static final List<String> ELEMENTS = List.of(
            "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, .published time, time[datetime]",
            "article time, main time");

    private static final int LONGEST = 80;
    private static final int BEFORE = 8;
    private static final int AFTER = 2;
    private static final int MOST_TIMES = 40;

    private final Knowledge knowledge;

    PageDates(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Fills in the draft's dates.
     *
     * @param pieces of the page
     * @param chosen those of the article
     */
    void read(
            Document page,
            PageFacts facts,
            List<Piece> pieces,
            List<Piece> chosen,
            DateText.Setting setting,
            Draft draft) {
        var near = near(pieces, chosen);
        draft.published = linked(facts, "datePublished", setting)
                .or(() -> meta(facts, Field.PUBLISHED, 4, setting))
                .or(() -> elements(page, setting))
                .or(() -> meta(facts, Field.PUBLISHED, 9, setting))
                .or(() -> address(draft.url))
                .or(() -> linked(facts, "dateCreated", setting))
                .or(() -> words(near, setting, Role.PUBLISHED))
                .or(() -> opening(chosen, setting))
                .or(() -> lines(near, setting))
                .or(() -> facts.published().stream()
                        .flatMap(text -> stamp(text, setting).stream())
                        .findFirst())
                .or(() -> linked(facts, "uploadDate", setting));
        draft.updated = linked(facts, "dateModified", setting)
                .or(() -> meta(facts, Field.UPDATED, 9, setting))
                .or(() -> words(near, setting, Role.UPDATED));
        if (draft.published.isEmpty()) {
            draft.published = draft.updated;
        }
        draft.published = draft.published.map(stamp -> local(stamp, page, facts, setting));
    }

    /** The page's pieces, those before the article first, from the article upwards; then those after it; then all others. */
    private static List<Piece> near(List<Piece> pieces, List<Piece> chosen) {
        if (chosen.isEmpty()) {
            return pieces;
        }
        int first = at(pieces, chosen.get(0));
        int last = at(pieces, chosen.get(chosen.size() - 1));
        var near = new ArrayList<Piece>(pieces.size() + BEFORE + AFTER);
        for (int at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
            near.add(pieces.get(at));
        }
        near.addAll(pieces.subList(last + 1, Math.min(pieces.size(), last + 1 + AFTER)));
        near.addAll(pieces);
        return near;
    }

    private static int at(List<Piece> pieces, Piece piece) {
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at) == piece) {
                return at;
            }
        }
        return 0;
    }

    /**
     * A moment in UTC as the page's own clock shows it, where the page gives the same moment with an offset elsewhere and it falls on
     * another day there: data is often kept in UTC, and a report of the evening would move to the next day.
     */
    private Stamp local(Stamp stamp, Document page, PageFacts facts, DateText.Setting setting) {
        if (stamp.offset().filter(ZoneOffset.UTC::equals).isEmpty()
                || stamp.time().isEmpty()) {
            return stamp;
        }
        var moment = stamp.day().atTime(stamp.time().get()).toInstant(ZoneOffset.UTC);
        return Stream.concat(
                        facts.meta(Field.PUBLISHED).stream().map(PageFacts.Fact::value),
                        page.select("time[datetime]").stream().limit(MOST_TIMES).map(time -> time.attr("datetime")))
                .flatMap(text -> stamp(text, setting).stream())
                .filter(other -> !other.day().equals(stamp.day())
                        && other.time().isPresent()
                        && other.offset()
                                .filter(offset -> !offset.equals(ZoneOffset.UTC))
                                .isPresent()
                        && other.day()
                                .atTime(other.time().get())
                                .toInstant(other.offset().get())
                                .equals(moment))
                .findFirst()
                .orElse(stamp);
    }

    /** The day with which the article's first paragraph opens, as press offices write it. */
    private Optional<Stamp> opening(List<Piece> chosen, DateText.Setting setting) {
        return chosen.stream()
                .limit(1)
                .flatMap(piece -> {
                    String start = piece.text()
                            .substring(0, Math.min(LONGEST, piece.text().length()));
                    return knowledge.dates().first(start, setting).filter(found -> found.start() == 0).stream();
                })
                .map(DateText.Found::stamp)
                .findFirst();
    }

    private Optional<Stamp> linked(PageFacts facts, String key, DateText.Setting setting) {
        return facts.articles().stream()
                .flatMap(node -> PageFacts.text(node.path(key)).stream())
                .flatMap(text -> stamp(text, setting).stream())
                .findFirst();
    }

    private Optional<Stamp> meta(PageFacts facts, Field field, int worst, DateText.Setting setting) {
        return facts.meta(field).stream()
                .filter(fact -> fact.rank() <= worst)
                .flatMap(fact -> stamp(fact.value(), setting).stream())
                .findFirst();
    }

    private Optional<Stamp> elements(Document page, DateText.Setting setting) {
        for (String selector : ELEMENTS) {
            for (var element : page.select(selector)) {
                String value = element.hasAttr("datetime")
                        ? element.attr("datetime")
                        : element.hasAttr("content") ? element.attr("content") : element.text();
                var stamp = stamp(value, setting).or(() -> stamp(element.text(), setting));
                if (stamp.isPresent()) {
                    return stamp;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Stamp> address(Optional<String> url) {
        return url.flatMap(text -> {
            var matcher = ADDRESS.matcher(text.replaceFirst("^https?://[^/]+", ""));
            return matcher.find()
                    ? date(matcher.group("year"), matcher.group("month"), matcher.group("day"))
                    : Optional.empty();
        });
    }

    private static Optional<Stamp> date(String year, String month, String day) {
        try {
            return Optional.of(Stamp.ofDay(
                    java.time.LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (java.time.DateTimeException expected) {
            return Optional.empty();
        }
    }

    private Optional<Stamp> words(List<Piece> pieces, DateText.Setting setting, Role wanted) {
        for (var piece : pieces) {
            if (piece.words() > 30 || piece.text().chars().noneMatch(Character::isDigit)) {
                continue;
            }
            var label = knowledge.furniture().label(piece.text());
            if (label.isPresent() && label.get().role() == wanted) {
                var date = knowledge.dates().first(label.get().rest(), setting);
                if (date.isPresent()) {
                    return date.map(DateText.Found::stamp);
                }
            }
        }
        return Optional.empty();
    }

    /** The first short line, or line so named, that has a date. */
    private Optional<Stamp> lines(List<Piece> pieces, DateText.Setting setting) {
        for (var piece : pieces) {
            boolean dated = piece.words() <= 12 || piece.box().has(Mark.DATE) && piece.words() <= 30;
            var date = dated ? knowledge.dates().first(piece.text(), setting) : Optional.<DateText.Found>empty();
            if (date.isPresent()) {
                return date.map(DateText.Found::stamp);
            }
        }
        return Optional.empty();
    }

    private Optional<Stamp> stamp(String text, DateText.Setting setting) {
        return text.length() > LONGEST
                ? Optional.empty()
                : knowledge.dates().first(text, setting).map(DateText.Found::stamp);
    }
}
