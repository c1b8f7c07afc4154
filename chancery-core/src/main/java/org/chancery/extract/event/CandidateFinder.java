package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.extract.event.frame.MeetingsInTurn;
import org.chancery.extract.event.frame.PartySpans;
import org.chancery.extract.event.frame.PostOpening;
import org.chancery.extract.event.frame.PredicateReader;
import org.chancery.extract.event.frame.SpokenAct;
import org.chancery.extract.event.rule.DuplicateMention;
import org.chancery.extract.event.rule.ImplicitParticipant;
import org.chancery.extract.event.rule.NonfactualContent;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.syntax.QuotedText;
import org.chancery.syntax.SentenceSyntax;

/** Finds what may be events in a sentence: predicates from the outermost inwards, then the nouns that they left. */
final class CandidateFinder {

    private final Sentence sentence;
    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;
    private final QuotedText quoted;
    private final Speakers speakers;
    private final SpokenAct spoken;
    private final List<Span> times;
    private final PredicateReader reader;
    private final NonfactualContent matter;
    private final ImplicitParticipant company;
    private final MeetingsInTurn turns;

    CandidateFinder(
            Sentence sentence,
            SentenceSyntax syntax,
            EventLexicon lexicon,
            EventWords words,
            PartySpans parties,
            QuotedText quoted,
            Speakers speakers,
            List<Span> times) {
        this.sentence = sentence;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.quoted = quoted;
        this.speakers = speakers;
        this.times = times;
        this.reader = new PredicateReader(syntax, lexicon, words, parties);
        this.spoken = new SpokenAct(syntax, lexicon, parties, reader, quoted);
        this.matter = new NonfactualContent(syntax, words);
        this.company = new ImplicitParticipant(syntax, parties);
        this.turns = new MeetingsInTurn(syntax, parties, times);
    }

    /** Each event once, though the clause tells it twice. */
    List<EventCandidate> candidates() {
        var found = new ArrayList<EventCandidate>();
        var used = new HashSet<Integer>();
        predicates(found, used);
        if (sentence.post().isPresent()) {
            new PostOpening(syntax, lexicon).meeting(used).ifPresent(candidate -> {
                found.removeIf(other -> other.type() == EventType.CONSULT);
                found.add(candidate);
            });
        }
        wishes(found, used);
        nouns(found, used);
        var once = new DuplicateMention(syntax).merged(found);
        return Stream.concat(once.stream(), once.stream().flatMap(meeting -> turns.second(meeting).stream()))
                .toList();
    }

    private void predicates(List<EventCandidate> found, Set<Integer> used) {
        var order = IntStream.range(0, syntax.size())
                .boxed()
                .sorted(Comparator.comparingInt(this::depth).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int token : order) {
            boolean noun =
                    syntax.phrase(token).isPresent() && syntax.token(token).isNoun();
            if ((!noun || syntax.has(token, "cop")) && !used.contains(token)) {
                predicate(token, noun).ifPresent(candidate -> {
                    used.addAll(candidate.used());
                    used.addAll(matter.of(candidate));
                    found.add(candidate);
                });
            }
        }
    }

    private Optional<EventCandidate> predicate(int token, boolean noun) {
        var span = syntax.token(token).span();
        if (sentence.post().isEmpty() && quoted.covers(span)) {
            return speakers.of(span).flatMap(speaker -> spoken.at(token, speaker));
        }
        if (silent(token)) {
            return Optional.empty();
        }
        return noun ? reader.nominalPredicate(token) : reader.predicate(token);
    }

    /** What a speaker wishes others without a verb. */
    private void wishes(List<EventCandidate> found, Set<Integer> used) {
        for (int token = 0; token < syntax.size(); token++) {
            int noun = token;
            var span = syntax.token(token).span();
            if (sentence.post().isEmpty() && quoted.covers(span) && !used.contains(token) && standsAlone(token)) {
                speakers.of(span).flatMap(speaker -> spoken.wish(noun, speaker)).ifPresent(candidate -> {
                    used.addAll(candidate.used());
                    found.add(candidate);
                });
            }
        }
    }

    private void nouns(List<EventCandidate> found, Set<Integer> used) {
        for (int token = 0; token < syntax.size(); token++) {
            boolean alone = !used.contains(token)
                    && !silent(token)
                    && lexicon.nouns(syntax.lemma(token)).stream()
                            .anyMatch(noun -> noun.kind().alone());
            if (alone && standsAlone(token)) {
                reader.nominal(token)
                        .filter(candidate -> candidate.used().stream().noneMatch(used::contains))
                        .ifPresent(candidate -> {
                            used.addAll(candidate.used());
                            if (NonfactualContent.isWish(candidate.type())) {
                                matter.infinitive(candidate.anchor())
                                        .ifPresent(verb -> found.removeIf(other -> other.anchor() == verb));
                            }
                            found.add(company.joined(candidate));
                        });
            }
        }
    }

    /** Whether a noun is the head of its phrase and no part of a name: not "strike team", not "World Food Programme". */
    private boolean standsAlone(int token) {
        var phrase = syntax.phrase(token);
        boolean followed = token + 1 < syntax.size()
                && phrase.filter(it -> it.covers(token + 1)).isPresent()
                && (syntax.token(token + 1).isNoun() || syntax.tag(token + 1).equals("POS"));
        return phrase.isPresent()
                && syntax.token(token).isNoun()
                && !followed
                && syntax.name(token).isEmpty();
    }

    /** Words that others say, and words within a date or a name, tell of nothing. */
    private boolean silent(int token) {
        var span = syntax.token(token).span();
        // "most-favoured-nation status"
        boolean inside = token > 0
                && token + 1 < syntax.size()
                && syntax.tag(token - 1).equals("HYPH")
                && syntax.tag(token + 1).equals("HYPH");
        return inside
                || sentence.post().isEmpty() && quoted.covers(span)
                || times.stream().anyMatch(time -> time.covers(span))
                || syntax.name(token).filter(this::isProper).isPresent();
    }

    private boolean isProper(Name name) {
        return name.sort() == Name.Sort.PERSON || name.sort() == Name.Sort.PLACE || name.sort() == Name.Sort.STATE;
    }

    private int depth(int token) {
        int depth = 0;
        for (int at = token; at >= 0 && depth < 60; at = syntax.arcs.head(at)) {
            depth++;
        }
        return depth;
    }
}
