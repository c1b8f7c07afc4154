package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.knowledge.Furniture.Role;

/** Adds names to a draft, and keeps in mind who may be named where nobody else is. For one page. */
final class AuthorCredit {

    private static final int LONGEST = 200;
    private static final int SHORTEST = 4;
    private static final int LONGEST_NEWSROOM = 60;

    /** What is left of the words between a name and a date: "Mira Holt on Friday, 3 May". */
    private static final Pattern LAST_WORDS =
            Pattern.compile("(?:\\s+\\p{Ll}{1,4}(?:\\s+\\p{L}{4,11})?)?[\\s,|·•–—-]*$");

    /** Where a post is filed: "Mira, in News, Harbours". */
    private static final Pattern FILED = Pattern.compile(",\\s(?:in|en|dans)\\s.*$");

    private final Knowledge knowledge;
    private final SiteNames sites;
    private final Draft draft;

    /** The agency as the page words it, where it stands in the place of an author. */
    private Optional<String> agency = Optional.empty();

    /** What the author line names where it names nobody: "Redaktion". */
    private Optional<String> desk = Optional.empty();

    /** The site's name, where an author line has it, as writers of journals call theirs and themselves alike. */
    private Optional<String> namesake = Optional.empty();

    AuthorCredit(Knowledge knowledge, SiteNames sites, Draft draft) {
        this.knowledge = knowledge;
        this.sites = sites;
        this.draft = draft;
    }

    /** A name that the page's data states as the author's may be a single word, as writers of journals call themselves. */
    void stated(String name) {
        int before = draft.byline.size();
        add(name);
        String plain = unlabelled(name).strip();
        boolean some = draft.byline.size() > before || sites.isPublisher(plain) || isKnown(plain);
        if (!some
                && (knowledge.bylines().isNickname(plain)
                        || knowledge.bylines().isUncapitalised(plain)
                        || knowledge.bylines().isPenName(plain))) {
            draft.byline.add(plain);
        }
    }

    /** The names of an author line: those its markup marks, unless its words name more. */
    void group(AuthorLines.Group group) {
        group.lines().stream().filter(line -> !isOther(line)).forEach(this::add);
        var marked = people(group.names());
        boolean other = !marked.isEmpty() && draft.byline.stream().noneMatch(marked::contains);
        if (draft.byline.size() < group.names().size() || other) {
            draft.byline.clear();
            group.names().stream().filter(name -> !isOther(name)).forEach(this::stated);
        }
        Stream.concat(group.names().stream(), group.lines().stream())
                .map(this::trimmed)
                .filter(name ->
                        name.length() >= SHORTEST && name.length() <= LONGEST_NEWSROOM && sites.isPublisher(name))
                .findFirst()
                .ifPresent(this::namesake);
        if (draft.byline.isEmpty() && group.names().isEmpty() && group.lines().size() == 1) {
            String plain = trimmed(group.lines().get(0));
            // initials are those of a paper or an agency more often than a writer's
            boolean single = knowledge.bylines().isNickname(plain) && !plain.endsWith(".");
            if (single && !isOther(plain) && draft.agency.isEmpty() && !sites.isPublisher(plain)) {
                draft.byline.add(plain);
            } else if (!isOther(plain) && knowledge.bylines().isDesk(plain)) {
                desk = desk.or(() -> Optional.of(plain));
            }
        }
    }

    /**
     * What the head of a page says of its author is often said of all pages, as by a template: people whom the author line names give way
     * to nobody there but themselves.
     */
    void rather(AuthorLines.Group shown) {
        var kept = List.copyOf(draft.byline);
        var agency = draft.agency;
        if (kept.isEmpty()) {
            return;
        }
        draft.byline.clear();
        group(shown);
        boolean whole = draft.byline.stream().anyMatch(name -> name.contains(" "))
                || !shown.names().isEmpty() && !draft.byline.isEmpty();
        boolean same = draft.byline.stream().anyMatch(name -> kept.stream().anyMatch(other -> isShared(name, other)));
        if (!whole || same) {
            draft.byline.clear();
            draft.byline.addAll(kept);
            draft.agency = agency;
        }
    }

    private List<String> people(List<String> names) {
        return names.stream()
                .flatMap(name -> knowledge.bylines().of(unlabelled(name)).people().stream())
                .filter(name -> !sites.isPublisher(name))
                .toList();
    }

    /** Whether two names have a word in common. */
    private static boolean isShared(String name, String other) {
        var words = List.of(other.toLowerCase(Locale.ROOT).split("\\s+"));
        return Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(words::contains);
    }

    /** Whether a writer is there already, as where the page gives the last part of an address too: "ann-lee". */
    private boolean isKnown(String name) {
        return draft.byline.stream().anyMatch(other -> SiteNames.letters(other).equals(SiteNames.letters(name)));
    }

    private boolean isOther(String line) {
        return knowledge
                .furniture()
                .of(line)
                .filter(found -> found.role() != Role.BYLINE)
                .isPresent();
    }

    /** An organisation that data gives as the author, if it is an agency. */
    void agency(String name) {
        var named = knowledge.bylines().of(name);
        if (agency.isEmpty() && named.people().isEmpty() && named.agency().isPresent()) {
            agency = Optional.of(name.strip()).filter(words -> words.length() <= LONGEST_NEWSROOM);
        }
    }

    void add(String line) {
        if (line.length() > LONGEST) {
            return;
        }
        String plain = unlabelled(line).strip();
        var credit = knowledge.bylines().of(plain);
        agency(plain);
        credit.people().stream().filter(name -> !sites.isPublisher(name)).forEach(draft.byline::add);
        draft.agency = draft.agency.or(credit::agency);
    }

    /** Where nobody is named, whom the page gives as the author. */
    void agencyInItsWords() {
        agency.filter(words -> !sites.isPublisher(words)).ifPresent(draft.byline::add);
    }

    /**
     * Words after "By" or the like, down to a date: who is so named may call himself as he likes, in one word.
     *
     * @param dated whether the day follows them in a part of the line that stands apart
     */
    void labelled(String words, boolean dated) {
        String rest = dated ? FILED.matcher(words).replaceFirst("") : words;
        boolean day =
                dated || !knowledge.dates().all(rest, DateText.Setting.NONE).isEmpty();
        String name = undated(rest);
        int before = draft.byline.size();
        add(name);
        boolean named = draft.byline.size() > before || draft.agency.isPresent();
        if (named || !day || !knowledge.bylines().isNickname(name)) {
            return;
        }
        if (sites.isPublisher(name)) {
            namesake(name);
        } else {
            draft.byline.add(name);
        }
    }

    /** A first name that stands alone in the page's data gives way to the whole name in the author line. */
    void whole(String shown) {
        for (String known : List.copyOf(draft.byline)) {
            if (known.contains(" ") || draft.byline.size() > 1) {
                return;
            }
            knowledge.bylines().of(unlabelled(shown)).people().stream()
                    .filter(name -> name.startsWith(known + " "))
                    .findFirst()
                    .ifPresent(name -> {
                        draft.byline.remove(known);
                        draft.byline.add(name);
                    });
        }
    }

    /** Where nobody is named, who calls himself as his site. */
    void namesake() {
        namesake.ifPresent(draft.byline::add);
    }

    /** Where nobody is named and no agency, the newsroom that the author line names. */
    void newsroom() {
        desk.ifPresent(draft.byline::add);
    }

    private void namesake(String name) {
        namesake = namesake.or(() -> Optional.of(name));
    }

    private String trimmed(String line) {
        return undated(unlabelled(line)).strip();
    }

    /** Words down to a date, without those that lead to it. */
    private String undated(String words) {
        var dates = knowledge.dates().all(words, DateText.Setting.NONE);
        return LAST_WORDS
                .matcher(
                        dates.isEmpty()
                                ? words
                                : words.substring(0, dates.get(0).start()))
                .replaceFirst("");
    }

    private String unlabelled(String line) {
        return knowledge
                .furniture()
                .label(line)
                .filter(found -> found.role() == Role.BYLINE)
                .map(found -> found.rest())
                .orElse(line);
    }
}
