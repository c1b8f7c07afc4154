package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.knowledge.Furniture.Role;
import org.chancery.knowledge.Markup.Mark;
import org.chancery.knowledge.PageFields.Field;
import org.chancery.model.Stamp;
import org.jsoup.nodes.Document;

/** When a page was published and updated: from its data, its time elements, its address, its words. Immutable. */
final class PageDates {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\d])(?<year>(?:19[89]|20[0-4])\\d)[/_.-]?(?<month>0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_.-]?(?<day>0[1-9]|[12]\\d|3[01]|[1-9](?=[/_-]))(?!\\d)");

    private final Knowledge knowledge;

    PageDates(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Fills in the draft's dates. */
    void read(Document page, PageFacts facts, List<Piece> pieces, DateText.Setting setting, Draft draft) {
        draft.published = linked(facts, "datePublished", setting)
                .or(() -> meta(facts, Field.PUBLISHED, 4, setting))
                .or(() -> elements(page, setting))
                .or(() -> meta(facts, Field.PUBLISHED, 9, setting))
                .or(() -> address(draft.url))
                .or(() -> linked(facts, "dateCreated", setting))
                .or(() -> words(pieces, setting, Role.PUBLISHED))
                .or(() -> linked(facts, "uploadDate", setting));
        draft.updated = linked(facts, "dateModified", setting)
                .or(() -> meta(facts, Field.UPDATED, 9, setting))
                .or(() -> words(pieces, setting, Role.UPDATED));
        if (draft.published.isEmpty()) {
            draft.published = draft.updated;
        }
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
        var found = new ArrayList<Stamp>();
        for (var element : page.select(
                "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, .published time, time[datetime]")) {
            String value = element.hasAttr("datetime")
                    ? element.attr("datetime")
                    : element.hasAttr("content") ? element.attr("content") : element.text();
            stamp(value, setting).or(() -> stamp(element.text(), setting)).ifPresent(found::add);
            if (!found.isEmpty()) {
                break;
            }
        }
        return found.stream().findFirst();
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
            if (piece.words() > 30) {
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
        if (wanted == Role.PUBLISHED) {
            for (var piece : pieces) {
                boolean dated = piece.words() <= 12 || piece.box().has(Mark.DATE) && piece.words() <= 30;
                var date = dated ? knowledge.dates().first(piece.text(), setting) : Optional.<DateText.Found>empty();
                if (date.isPresent()) {
                    return date.map(DateText.Found::stamp);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Stamp> stamp(String text, DateText.Setting setting) {
        return text.length() > 80
                ? Optional.empty()
                : knowledge.dates().first(text, setting).map(DateText.Found::stamp);
    }
}
