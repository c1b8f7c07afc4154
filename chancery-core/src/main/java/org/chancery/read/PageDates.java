package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.knowledge.Furniture.Role;
import org.chancery.knowledge.Markup.Mark;
import org.chancery.knowledge.PageFields.Field;
import org.chancery.model.Stamp;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page was published and updated: from its data, its time elements, its address, its words. Immutable. */
final class PageDates {

    /** Elements that hold the day of publication, the surest first. */
    private static final List<String> ELEMENTS = List.of(
            "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, .published time, time[datetime]",
            "article time, main time");

    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d/])\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern BRACKET = Pattern.compile("^[\\[(]\\s*");
    private static final int LONGEST = 80;
    private static final int LONGEST_NOTE = 60;
    private static final int LATEST_IN_NOTE = 60;
    private static final int AFTER = 2;
    private static final int OPENING = 3;
    private static final int MOST_TIMES = 40;
    private static final int MOST_BESIDE = 15;
    private static final int MOST_WORDS_BESIDE = 4;

    private final Knowledge knowledge;
    private final ShownDates shownDates;

    PageDates(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.shownDates = new ShownDates(knowledge);
    }

    /**
     * Fills in the draft's dates.
     *
     * @param times elements that state a moment to programs
     * @param pieces of the page
     * @param chosen those of the article
     */
    void read(
            Document page,
            List<Element> times,
            PageFacts facts,
            List<Piece> pieces,
            List<Piece> chosen,
            DateText.Setting setting,
            Draft draft) {
        var head = ShownDates.near(pieces, chosen, draft.title);
        var around = around(pieces, chosen, head);
        var near = Stream.concat(around.stream(), pieces.stream()).toList();
        var sure = linked(facts, "datePublished", setting).or(() -> meta(facts, Field.PUBLISHED, 4, setting));
        var marked = sure.isPresent() ? sure : elements(page, setting);
        draft.published = marked.or(() -> meta(facts, Field.PUBLISHED, 9, setting))
                .or(() -> LocalDays.address(draft.url).map(Stamp::ofDay))
                .or(() -> linked(facts, "dateCreated", setting))
                .or(() -> words(near, setting, Role.PUBLISHED))
                .or(() -> opening(chosen, setting))
                .or(() -> lines(near, false, setting))
                .or(() -> lines(near, true, setting))
                .or(() -> facts.published().stream()
                        .flatMap(text -> stamp(text, setting).stream())
                        .findFirst())
                .or(() -> linked(facts, "uploadDate", setting));
        draft.updated = linked(facts, "dateModified", setting)
                .or(() -> meta(facts, Field.UPDATED, 9, setting))
                .or(() -> words(near, setting, Role.UPDATED));
        boolean late = marked.isEmpty()
                && draft.updated.isPresent()
                && draft.published
                        .filter(stamp -> stamp.day().isAfter(draft.updated.get().day()))
                        .isPresent();
        if (draft.published.isEmpty() || late) {
            draft.published = draft.updated;
        }
        var above = shownDates.of(head, setting);
        var shown = above.isEmpty()
                ? words(around, setting, Role.PUBLISHED).stream().toList()
                : above;
        var stated = stated(times, facts, setting);
        boolean markup = sure.isEmpty() && marked.isPresent();
        boolean numeric = facts.meta(Field.PUBLISHED).stream()
                .anyMatch(fact -> NUMBERS.matcher(fact.value()).find());
        draft.published = draft.published
                .map(stamp -> LocalDays.of(
                        stamp, Stream.concat(stated.stream(), shown.stream()).toList(), draft.url))
                .map(stamp -> ShownDates.agreed(
                        stamp,
                        shown,
                        Stream.of(
                                        draft.updated.stream(),
                                        stated.stream(),
                                        markup ? shown.stream() : Stream.<Stamp>empty())
                                .flatMap(Function.identity())
                                .toList(),
                        numeric));
    }

    /** The pieces above the article and around the headline; then those after it; then its opening. */
    private static List<Piece> around(List<Piece> pieces, List<Piece> chosen, List<Piece> head) {
        var around = new ArrayList<>(head);
        if (!chosen.isEmpty()) {
            int last = pieces.indexOf(chosen.get(chosen.size() - 1));
            around.addAll(pieces.subList(last + 1, Math.min(pieces.size(), last + 1 + AFTER)));
            around.addAll(chosen.subList(0, Math.min(OPENING, chosen.size())));
        }
        return around;
    }

    /** What the page states of its dates in its data and its time elements. */
    private List<Stamp> stated(List<Element> times, PageFacts facts, DateText.Setting setting) {
        var moments = times.stream().limit(MOST_TIMES).map(time -> time.attr("datetime"));
        return Stream.concat(facts.meta(Field.PUBLISHED).stream().map(PageFacts.Fact::value), moments)
                .flatMap(text -> stamp(text, setting).stream())
                .toList();
    }

    /** The day with which the article's first paragraph opens, as press offices write it. */
    private Optional<Stamp> opening(List<Piece> chosen, DateText.Setting setting) {
        return chosen.stream()
                .filter(piece -> piece.shape() != Piece.Shape.HEADING)
                .limit(1)
                .flatMap(piece -> {
                    String start = piece.text()
                            .substring(0, Math.min(LONGEST, piece.text().length()));
                    return knowledge.dates().first(start, setting).filter(found -> isOpening(found, start)).stream();
                })
                .map(DateText.Found::stamp)
                .findFirst();
    }

    /** Whether what follows a day begins anew: in "4 May 1949 was the day" it goes on. */
    private static boolean isOpening(DateText.Found found, String start) {
        String rest = start.substring(found.end()).replaceFirst("^[\\s,:;.|()–—-]+", "");
        return found.start() == 0 && (rest.isEmpty() || Lines.isCapital(rest));
    }

    /** Whether a line is a sentence that tells of a day, and not the line of a date. */
    private static boolean isSentence(Piece piece, DateText.Found found) {
        int others = piece.words() - Lines.words(piece.text().substring(found.start(), found.end()));
        return piece.text().matches("(?s).*[.!?][\"”’»)]*$")
                && others >= MOST_WORDS_BESIDE
                && !piece.box().has(Mark.DATE);
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

    private Optional<Stamp> words(List<Piece> pieces, DateText.Setting setting, Role wanted) {
        for (var piece : pieces) {
            Budget.check();
            if (piece.words() > LONGEST_NOTE || !Lines.hasDigit(piece.text())) {
                continue;
            }
            var label =
                    knowledge.furniture().label(BRACKET.matcher(piece.text()).replaceFirst(""));
            if (label.isPresent() && label.get().role() == wanted) {
                var date = knowledge.dates().first(label.get().rest(), setting);
                if (date.isPresent() && date.get().start() < LATEST_IN_NOTE) {
                    return date.map(DateText.Found::stamp);
                }
            }
        }
        return Optional.empty();
    }

    /** The first short line, or line so named, that has a date and is not the name of another page. */
    private Optional<Stamp> lines(List<Piece> pieces, boolean aside, DateText.Setting setting) {
        for (var piece : pieces) {
            Budget.check();
            if (ShownDates.isElsewhere(piece) != aside) {
                continue;
            }
            boolean dated = piece.words() <= 12 || piece.box().has(Mark.DATE) && piece.words() <= 30;
            var date = dated ? knowledge.dates().first(piece.text(), setting) : Optional.<DateText.Found>empty();
            boolean link = date.isPresent()
                    && piece.linked() == piece.words()
                    && piece.text().length() - (date.get().end() - date.get().start()) > MOST_BESIDE;
            if (date.isPresent() && !link && !isSentence(piece, date.get())) {
                return date.map(DateText.Found::stamp);
            }
        }
        return Optional.empty();
    }

    private Optional<Stamp> stamp(String text, DateText.Setting setting) {
        return text.length() > LONGEST
                ? Optional.empty()
                : UnixTimes.of(text)
                        .or(() -> knowledge.dates().first(text, setting).map(DateText.Found::stamp));
    }
}
