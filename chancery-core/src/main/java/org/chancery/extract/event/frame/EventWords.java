package org.chancery.extract.event.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.knowledge.NounClass;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** What the nouns of a sentence are, by the knowledge files. */
public final class EventWords {

    private static final String CONTAINER = "container";
    private static final String CARRIER = "carrier";
    private static final String SETTING = "setting";
    private static final String SEA = "sea";
    private static final String BLOC = "bloc";
    private static final Set<String> MEETINGS = Set.of("talks", "negotiations", "summit", "agreement");
    private static final int TONE = 14;
    private static final String BORDERLINE = "borderline";
    private static final Set<Name.Sort> STATES = Set.of(Name.Sort.STATE, Name.Sort.METONYM);
    static final String MONEY = "money";

    private static final Set<String> NOUN_TAGS = Set.of("VBG", "CD", "$");
    private static final Set<String> NOUN_RELATIONS = Set.of("obj", "nsubj", "nsubj:pass", "obl");

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;

    public EventWords(SentenceSyntax syntax, EventLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /** The entry for the noun at a token, the longest that fits. */
    Optional<EventLexicon.Noun> noun(int token) {
        return fitting(token).findFirst();
    }

    private Stream<EventLexicon.Noun> fitting(int token) {
        // "a planned bilateral": an adjective that the parser takes for a noun
        String tag = syntax.tag(token);
        boolean noun = tag.startsWith("NN")
                || NOUN_TAGS.contains(tag)
                || tag.equals("JJ") && NOUN_RELATIONS.contains(syntax.arcs.relation(token));
        // "Levy" the minister is no levy
        boolean person = syntax.name(token)
                .filter(name -> name.sort() == Name.Sort.PERSON)
                .isPresent();
        if (!noun || person) {
            return Stream.empty();
        }
        return lexicon.nouns(syntax.lemma(token)).stream().filter(entry -> fits(entry, token));
    }

    private boolean fits(EventLexicon.Noun noun, int token) {
        int first = token - noun.at();
        if (first < 0 || first + noun.words().size() > syntax.size()) {
            return false;
        }
        for (int i = first; i < first + noun.words().size(); i++) {
            String word = noun.words().get(i - first);
            if (i != token && !syntax.lemma(i).equals(word) && !syntax.lower(i).equals(word)) {
                return false;
            }
        }
        return true;
    }

    /** Classes of the noun at a token: all that have the longest entry that fits. */
    public List<NounClass> classes(int token) {
        int longest = noun(token).map(noun -> noun.words().size()).orElse(0);
        return longest == 0
                ? List.of()
                : fitting(token)
                        .filter(noun -> noun.words().size() == longest)
                        .map(EventLexicon.Noun::kind)
                        .toList();
    }

    /** Whether a noun or name is of a sea: it can be sailed to, not acted upon. */
    boolean isSea(int token) {
        return classes(token).stream().anyMatch(kind -> kind.name().equals(SEA));
    }

    /** Whether a word of one of these tones stands behind a token in its clause: "called it an outrage". */
    boolean isSaidBehind(int from, List<String> tones) {
        for (int i = named(from) + 1; i < syntax.size() && i <= from + TONE; i++) {
            boolean finite =
                    syntax.tag(i).matches("VBD|VBZ|VBP|MD") && syntax.phrase(i).isEmpty();
            if (finite || syntax.tag(i).matches("WDT|WP|WRB")) {
                return false;
            }
            boolean hyphened = i + 2 < syntax.size() && syntax.tag(i + 1).equals("HYPH");
            String whole = hyphened ? syntax.lower(i) + "-" + syntax.lower(i + 2) : syntax.lower(i);
            if (lexicon.isSaidIn(tones, whole) || lexicon.isSaidIn(tones, syntax.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "referred to illegal settlers as guests": the word behind which stands what somebody is called; without one the word given. */
    private int named(int from) {
        for (int i = from + 1; i < syntax.size() && i <= from + TONE; i++) {
            if (syntax.isVerb(i) && syntax.phrase(i).isEmpty()) {
                return from;
            }
            if (syntax.lower(i).equals("as") && syntax.arcs.relation(i).equals("case")) {
                return i;
            }
        }
        return from;
    }

    /** Whether a noun means talks, a summit or what is signed there, which have places. */
    public boolean isMeeting(int token) {
        return classes(token).stream().anyMatch(kind -> MEETINGS.contains(kind.name()));
    }

    /** Whether a noun means the line between two states: "border", "boundary". */
    boolean isBorder(int token) {
        return classes(token).stream().anyMatch(kind -> kind.name().equals(BORDERLINE));
    }

    /** Whether a group names or means a body of states: "NATO", "the trading bloc". */
    boolean isAlliance(Coordination group) {
        int head = group.lead().head();
        return syntax.name(head)
                        .flatMap(Name::entry)
                        .filter(lexicon::isAlliance)
                        .isPresent()
                || classes(head).stream().anyMatch(kind -> kind.name().equals(BLOC));
    }

    /** Whether a group is of the press: "reporters", "the BBC". */
    boolean isPress(Coordination group) {
        int head = group.lead().head();
        return syntax.name(head).flatMap(Name::entry).filter(lexicon::isOutlet).isPresent()
                || syntax.name(head).isEmpty() && lexicon.isPress(syntax.lemma(head));
    }

    /** Whether a noun begins words for one thing: "state of emergency" is no state. */
    boolean isCompound(int token) {
        return noun(token).filter(noun -> noun.at() < noun.words().size() - 1).isPresent();
    }

    /** Whether a group means a state, by name, by a noun or by "it"; and nobody who works for one. */
    boolean isState(Coordination group) {
        int head = group.lead().head();
        return syntax.name(head).filter(name -> STATES.contains(name.sort())).isPresent()
                || lexicon.isPolity(syntax.lemma(head))
                || syntax.lower(head).equals("it");
    }

    /** Whether a noun means a state: "country", "nation". */
    boolean isPolity(int token) {
        return lexicon.isPolity(syntax.lemma(token));
    }

    /** Whether a noun is the end of set words for a manner: "in person". */
    boolean isManner(int token) {
        return noun(token)
                .filter(noun -> noun.words().size() > 1 && noun.kind().name().equals(SETTING))
                .isPresent();
    }

    /** Whether a noun only says on what occasion or terms something was done: "on the sidelines", "on condition". */
    public boolean isSetting(int token) {
        return classes(token).stream().anyMatch(kind -> kind.name().equals(SETTING));
    }

    /** Whether a noun means another than the one whose it is: "his counterpart", "its ally". */
    boolean isRelational(int token) {
        return lexicon.isRelational(syntax.lemma(token));
    }

    /** Whether a noun means ordinary people. */
    boolean isCivilian(int token) {
        return lexicon.isCivilian(syntax.lemma(token));
    }

    /** Whether a noun means ordinary people, troops or rebels, who are told apart by where they are. */
    boolean isPeople(int token) {
        return lexicon.isPeople(syntax.lemma(token));
    }

    /** The noun that a group is about: its head, or what "a series of", "$2 million in" contains. */
    public int core(Coordination group) {
        int head = carried(group.lead());
        for (int round = 0; round < 3; round++) {
            if (!isContainer(head)) {
                break;
            }
            int at = head;
            var nested = syntax.groups.stream()
                    .filter(other -> other.governor() >= 0 && other.first() > at)
                    .filter(other -> other.preposition()
                            .filter(p -> Set.of("of", "in", "worth", "for", "on", "against")
                                    .contains(p))
                            .isPresent())
                    .filter(other -> syntax.phrase(at)
                                    .filter(phrase -> phrase.covers(other.governor()))
                                    .isPresent()
                            || other.first() == at + 2)
                    .findFirst();
            if (nested.isEmpty()) {
                break;
            }
            int inside = nested.get().lead().head();
            if (noun(inside).isEmpty() && noun(head).isPresent() && !isContainer(inside)) {
                break;
            }
            head = inside;
        }
        return head;
    }

    /** "a military aid program": the noun before the head says what the programme is. */
    private int carried(NounPhrase phrase) {
        int head = phrase.head();
        boolean carrier = noun(head)
                .filter(noun -> noun.words().size() == 1 && noun.kind().name().equals(CARRIER))
                .isPresent();
        return carrier && head > phrase.first() && noun(head - 1).isPresent() ? head - 1 : head;
    }

    /** Whether a noun or number only says how much of something there is: "dozens", "a group". */
    boolean isContainer(int head) {
        return syntax.tag(head).matches("CD|\\$|DT")
                || syntax.isDay(head)
                || noun(head)
                        .filter(noun -> noun.kind().name().equals(CONTAINER)
                                || noun.kind().name().equals(MONEY))
                        .isPresent();
    }

    /** Classes of what a group is about, of all its members. */
    public Set<String> classes(Coordination group) {
        var found = new LinkedHashSet<String>();
        classes(core(group)).forEach(kind -> found.add(kind.name()));
        if (isMoney(group)) {
            found.add(MONEY);
        }
        for (var member : group.members()) {
            classes(member.head()).forEach(kind -> found.add(kind.name()));
        }
        return found;
    }

    /** Of these nouns those that are content and no party: things, and troops or weapons that others send, unless the event is done to them. */
    Set<Integer> things(Set<Integer> nouns, EventType type) {
        var found = new LinkedHashSet<Integer>();
        for (int token : nouns) {
            boolean sent = !lexicon.isDoneTo(type)
                    && noun(token)
                            .filter(noun -> lexicon.isMaterial(noun.kind().name()))
                            .isPresent();
            // "voiced opposition": what was said, and no opposition that hears it
            boolean told = noun(token)
                    .filter(noun -> noun.kind().alone()
                            && noun.kind().says().type().equals(Optional.of(type))
                            && !lexicon.isMaterial(noun.kind().name()))
                    .isPresent();
            if (sent || isCompound(token) || told || !syntax.isAgent(token) && !isSomeOf(token, nouns, type)) {
                found.add(token);
            }
        }
        return found;
    }

    /** "most of the prisoners": as much a party as they are. */
    private boolean isSomeOf(int token, Set<Integer> nouns, EventType type) {
        return syntax.is(ClauseList.SOME, token)
                && nouns.stream()
                        .anyMatch(noun -> noun > token
                                && syntax.isAgent(noun)
                                && things(Set.of(noun), type).isEmpty());
    }

    boolean isMoney(Coordination group) {
        var phrase = group.lead();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (syntax.tag(i).equals("$") || syntax.token(i).text().matches("[€£¥].*")) {
                return true;
            }
        }
        return false;
    }

    /** Tokens of the noun entry at a token. */
    List<Integer> tokens(int token) {
        var found = new ArrayList<Integer>();
        noun(token).ifPresent(noun -> {
            for (int i = 0; i < noun.words().size(); i++) {
                found.add(token - noun.at() + i);
            }
        });
        return found;
    }
}
