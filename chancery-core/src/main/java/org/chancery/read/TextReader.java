package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Furniture.Role;
import org.chancery.model.Stamp;

/**
 * Reads plain text: an article as it was copied, scraped or archived, with whatever stood around it. What stands before the
 * body (title, lead, dates, author line, credits) goes into its fields, what stands between and after it is left out.
 * Thread-safe.
 */
final class TextReader {

    private static final int HEAD = 14;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_HEADING = 14;

    private final Knowledge knowledge;
    private final Lines lines;

    TextReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.lines = new Lines(knowledge);
    }

    /** The report that a text holds; its blocks may be empty. */
    Draft read(String text, Optional<String> url) {
        var draft = new Draft();
        draft.url = url;
        var paragraphs = new ArrayList<>(Paragraphs.of(text));
        var setting = setting(paragraphs, url);
        splitFirst(paragraphs, draft, setting);
        var units = paragraphs.stream().map(p -> lines.unit(p, setting)).toList();
        int body = head(units, draft);
        body(units.subList(body, units.size()), draft);
        return draft;
    }

    private DateText.Setting setting(List<String> paragraphs, Optional<String> url) {
        var around = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).length() < 200 && (i < HEAD || i >= paragraphs.size() - HEAD)) {
                around.append(paragraphs.get(i)).append('\n');
            }
        }
        return new DateText.Setting("", url.flatMap(knowledge.outlets()::country), around.toString());
    }

    /** "date 2021-05-04 United States Secretary of State …": a label and a date that share the line with the body. */
    private void splitFirst(List<String> paragraphs, Draft draft, DateText.Setting setting) {
        if (paragraphs.isEmpty()) {
            return;
        }
        var label = knowledge.furniture().label(paragraphs.get(0));
        if (label.isEmpty()
                || label.get().role() != Role.PUBLISHED && label.get().role() != Role.UPDATED) {
            return;
        }
        var date = knowledge.dates().first(label.get().rest(), setting).filter(found -> found.start() <= 2);
        if (date.isPresent()) {
            String rest = label.get().rest().substring(date.get().end()).replaceFirst("^[\\s:|·,–—-]+", "");
            if (Lines.words(rest) >= 6) {
                keep(label.get().role(), date.get().stamp(), draft);
                paragraphs.set(0, rest);
            }
        }
    }

    /** Reads what stands before the body into the draft's fields; gives the index of the body's first unit. */
    private int head(List<Lines.Unit> units, Draft draft) {
        int end = 0;
        int texts = 0;
        for (int i = 0; i < Math.min(units.size(), HEAD); i++) {
            var unit = units.get(i);
            if (unit.isText()) {
                texts++;
                if (texts == 1 && !isTitle(unit.text()) || texts > 3 || Lines.words(unit.text()) > 70) {
                    break;
                }
            } else if (unit.roles().stream().anyMatch(Role::isField)
                    || texts <= 1 && unit.roles().stream().anyMatch(TextReader::isHead)) {
                // a credit stands between a title and its text, and between the paragraphs of a text as well
                end = i + 1;
            }
        }
        if (units.stream().skip(end).noneMatch(Lines.Unit::isText)) {
            // what was taken for a head is all there is: a short text with its date below
            end = Math.min(end, first(units, 1));
        }
        if (end == 0
                && units.size() > 1
                && isTitle(units.get(0).text())
                && units.get(0).isText()) {
            end = 1;
        }
        var texts1 = new ArrayList<String>();
        for (var unit : units.subList(0, end)) {
            if (unit.isText()) {
                texts1.add(unit.text());
            } else {
                keep(unit, draft);
            }
        }
        if (!texts1.isEmpty() && draft.title.isEmpty()) {
            draft.title = Optional.of(texts1.remove(0));
        }
        if (!texts1.isEmpty() && draft.lead.isEmpty()) {
            draft.lead = Optional.of(String.join(" ", texts1));
        }
        return end;
    }

    /** Behind so many units that are text. */
    private static int first(List<Lines.Unit> units, int texts) {
        int seen = 0;
        for (int i = 0; i < units.size(); i++) {
            seen += units.get(i).isText() ? 1 : 0;
            if (seen == texts) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isHead(Role role) {
        return role == Role.CREDIT || role == Role.READING || role == Role.AUDIO || role == Role.EDITOR;
    }

    private static boolean isTitle(String text) {
        return Lines.words(text) <= LONGEST_TITLE && !text.matches("(?s).*[^.][.]$") && !text.endsWith(",");
    }

    private void body(List<Lines.Unit> units, Draft draft) {
        boolean list = false;
        for (int i = 0; i < units.size(); i++) {
            Budget.check();
            var unit = units.get(i);
            if (!unit.isText() && !isKept(unit, i, units.size())) {
                keep(unit, draft);
                list = unit.roles().contains(Role.RELATED) && unit.whole();
                boolean ends = unit.roles().contains(Role.END) || unit.roles().contains(Role.COMMENTS) && unit.whole();
                if (ends && i > units.size() * 0.6) {
                    break;
                }
                continue;
            }
            String text = unit.text();
            boolean sentence = text.matches("(?s).*[.!?…:;\"”»’')]$");
            list &= !sentence && Lines.words(text) < 20;
            if (!list && !isLeadAgain(text, draft)) {
                block(text, sentence || i == units.size() - 1, draft);
            }
        }
    }

    private void block(String text, boolean sentence, Draft draft) {
        var before = draft.blocks.isEmpty()
                ? Optional.<String>empty()
                : Optional.of(draft.blocks.get(draft.blocks.size() - 1).text());
        var cut = knowledge.posts().cut(text, before);
        if (!cut.isEmpty()) {
            if (knowledge.posts().isTail(text)) {
                draft.blocks.remove(draft.blocks.size() - 1);
            }
            draft.blocks.addAll(cut);
        } else if (!sentence && Lines.words(text) <= LONGEST_HEADING && Lines.isCapital(text)) {
            draft.blocks.add(new Block.Heading(text));
        } else {
            draft.blocks.add(new Block.Paragraph(text));
        }
    }

    /** A standfirst that was read already and stands before the body once more. */
    private static boolean isLeadAgain(String text, Draft draft) {
        return draft.blocks.isEmpty()
                && (draft.lead.filter(text::equals).isPresent()
                        || draft.title.filter(text::equals).isPresent());
    }

    /** Words that could open a line around the body, in a paragraph of the body. */
    private static boolean isKept(Lines.Unit unit, int index, int size) {
        boolean last = index >= size - 3;
        return unit.roles().stream()
                .allMatch(role -> role == Role.BYLINE && !last
                        || role == Role.TITLE
                        || role == Role.SECTION
                        || role == Role.PUBLISHER
                        || role == Role.LEAD
                        || role == Role.BODY);
    }

    private void keep(Lines.Unit unit, Draft draft) {
        for (var part : unit.parts()) {
            part.stamp().ifPresent(stamp -> keep(part.role(), stamp, draft));
            if (part.role() == Role.BYLINE) {
                draft.byline.addAll(part.credit().people());
                draft.agency = draft.agency.or(() -> part.credit().agency());
            } else if (part.role() == Role.TITLE) {
                draft.title = draft.title.or(() -> Optional.of(part.rest()));
            } else if (part.role() == Role.SECTION) {
                draft.section = draft.section.or(() -> Optional.of(part.rest()));
            } else if (part.role() == Role.PUBLISHER) {
                draft.publisher = draft.publisher.or(() -> Optional.of(part.rest()));
            } else if (part.role() == Role.LEAD) {
                draft.lead = draft.lead.or(() -> Optional.of(part.rest()));
            } else if (part.role() == Role.URL) {
                draft.url = draft.url.or(() -> Optional.of(part.rest()));
            }
        }
    }

    private static void keep(Role role, Stamp stamp, Draft draft) {
        if (role == Role.UPDATED) {
            draft.updated = draft.updated.or(() -> Optional.of(stamp));
        } else {
            boolean finer = draft.published.isPresent()
                    && draft.published.get().time().isEmpty()
                    && draft.published.get().day().equals(stamp.day());
            draft.published = finer ? Optional.of(stamp) : draft.published.or(() -> Optional.of(stamp));
        }
    }
}
