package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.knowledge.Folded;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Span;

/**
 * The people of one report, each with all the names that it gives them: "Antony Blinken", later "Blinken". A shorter name belongs
 * to the last person spoken of whose full name has its words in that order; two different full names are two people. A surname alone is that of a relative
 * ("his wife, Ana Ruiz") only where nobody else has been called by it, or she is called Mrs.
 */
final class PersonMentions {

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final SortedMap<Integer, Member> NOBODY = Collections.emptySortedMap();
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^)]*\\)");

    private final List<Member> members = new ArrayList<>();
    private final Map<Span, Member> byMention = new HashMap<>();

    /** Who has a word in the fullest name, by the order in which they came up. */
    private final Map<String, SortedMap<Integer, Member>> byWord = new HashMap<>();

    private final Annotation annotation;
    private final Relatives relatives;

    private PersonMentions(Annotation annotation, Relatives relatives) {
        this.annotation = annotation;
        this.relatives = relatives;
    }

    /** Somebody whom the report names. */
    static final class Member {

        private final List<Name> mentions = new ArrayList<>();
        private final NavigableSet<Integer> starts = new TreeSet<>();
        private Name fullest;
        private String cleaned;
        private List<String> words;

        private final boolean isRelative;

        /** How many came up before. */
        private final int order;

        private Member(Name first, boolean isRelative, int order) {
            this.order = order;
            fullest = first;
            cleaned = clean(first.text());
            words = Folded.nameWords(cleaned);
            this.isRelative = isRelative;
        }

        /** The longest form that the report has. */
        String name() {
            return cleaned;
        }

        /** The longest form, where it stands. */
        Span fullest() {
            return fullest.span();
        }

        /** In the order of the text. */
        List<Name> mentions() {
            return List.copyOf(mentions);
        }

        /** The last place before an offset where this person is named. */
        Optional<Span> lastBefore(int offset) {
            return mentions.stream()
                    .map(Name::span)
                    .filter(span -> span.start() < offset)
                    .reduce((a, b) -> b);
        }

        private List<String> words() {
            return words;
        }

        private void add(Name mention, List<String> named) {
            mentions.add(mention);
            starts.add(mention.span().start());
            if (named.size() > words.size()) {
                fullest = mention;
                cleaned = clean(mention.text());
                words = named;
            }
        }
    }

    static PersonMentions of(Annotation annotation, WordLists<ReferenceList> lists) {
        var cast = new PersonMentions(annotation, new Relatives(annotation, lists));
        var people = annotation.names().stream()
                .filter(name -> name.sort() == Name.Sort.PERSON
                        && !Folded.nameWords(name.text()).isEmpty())
                .toList();
        // full names first, so that a headline's "Blinken" finds the "Antony Blinken" of the body
        people.stream()
                .filter(name -> Folded.nameWords(clean(name.text())).size() > 1)
                .sorted(Comparator.comparing((Name name) ->
                                -Folded.nameWords(clean(name.text())).size())
                        .thenComparing(Name::span))
                .forEach(cast::place);
        people.stream()
                .filter(name -> Folded.nameWords(clean(name.text())).size() == 1)
                .forEach(cast::place);
        cast.members.forEach(member -> member.mentions.sort(Comparator.comparing(Name::span)));
        cast.members.sort(Comparator.comparing(member -> member.mentions.get(0).span()));
        return cast;
    }

    /** In the order of their first mentions. */
    List<Member> members() {
        return List.copyOf(members);
    }

    /** Who is named by a name of the annotation. */
    Optional<Member> at(Span name) {
        return Optional.ofNullable(byMention.get(name));
    }

    /** Whose surname, of four letters or more, a handle holds: {@code @HannaLindqvist}. */
    Optional<Member> byHandle(String handle) {
        String folded = Folded.name(handle).replace(" ", "");
        return members.stream()
                .filter(member -> member.words().stream()
                        .anyMatch(word -> word.length() > 3 && folded.contains(word) && isEdge(member, word)))
                .findFirst();
    }

    /** First or last: a surname, in the order of either culture. */
    private static boolean isEdge(Member member, String word) {
        var words = member.words();
        return words.size() == 1
                || word.equals(words.get(words.size() - 1))
                || (word.equals(words.get(0)) && words.size() > 2);
    }

    private void place(Name name) {
        var words = Folded.nameWords(clean(name.text()));
        var member = byWord.getOrDefault(words.get(0), NOBODY).values().stream()
                .filter(known ->
                        holds(known.words(), words) && !isOfAnother(known, name) && !isNamedBehind(known, name, words))
                .max(Comparator.comparing((Member known) -> rank(known, name)))
                .orElseGet(() -> {
                    var fresh = new Member(name, words.size() > 1 && relatives.isRelative(name), members.size());
                    members.add(fresh);
                    return fresh;
                });
        member.add(name, words);
        member.words().forEach(word -> byWord.computeIfAbsent(word, fresh -> new TreeMap<>())
                .put(member.order, member));
        byMention.put(name.span(), member);
    }

    /** "King Tahir called Omar Tahir": a surname before the full name, in its sentence, is another's. */
    private boolean isNamedBehind(Member known, Name name, List<String> words) {
        return words.size() == 1
                && known.words().size() > 1
                && known.starts.lower(name.span().start()) == null
                && annotation
                        .sentenceAt(name.span())
                        .filter(sentence -> known.mentions.stream()
                                .anyMatch(later -> sentence.span().covers(later.span())))
                        .isPresent();
    }

    /** Whether a relative's surname stands alone and is that of somebody else, who was called by it first or is no relative. */
    private boolean isOfAnother(Member relative, Name surname) {
        var words = Folded.nameWords(clean(surname.text()));
        if (!relative.isRelative || words.size() > 1 || !isEdge(relative, words.get(0)) || relatives.isMadam(surname)) {
            return false;
        }
        int broughtIn = relative.starts.isEmpty() ? Integer.MAX_VALUE : relative.starts.first();
        return surname.span().start() < broughtIn
                || members.stream()
                        .anyMatch(other -> other != relative && !other.isRelative && holds(other.words(), words));
    }

    /** Surnames before given names, then the person spoken of last before this name, else the first after it. */
    private static int rank(Member known, Name name) {
        var words = Folded.nameWords(clean(name.text()));
        var all = known.words();
        boolean surname = words.get(words.size() - 1).equals(all.get(all.size() - 1))
                || (all.size() > 2 && words.get(0).equals(all.get(0)));
        var before = known.starts.lower(name.span().start());
        return (surname ? 1 << 28 : 0) + (before == null ? -1 : before);
    }

    /** Whether the words of a shorter name stand in a longer one in the same order; initials may be left out. */
    private static boolean holds(List<String> longer, List<String> shorter) {
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && word.equals(shorter.get(at))) {
                at++;
            }
        }
        return at == shorter.size();
    }

    /** Without a possessive ending, and without a second form in brackets. */
    static String clean(String name) {
        return BRACKETED
                .matcher(POSSESSIVE.matcher(name).replaceFirst(""))
                .replaceAll("")
                .strip();
    }
}
