package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Phrase;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.Wording;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/**
 * Reads what was done in the clause's own words: its verb, and what follows it up to where the clause turns to something else. Where
 * the words would say something else than the event does, there is no wording: a line is then made from the event's type.
 */
final class WordingReader {

    private final SentenceSyntax syntax;
    private final List<Span> times;
    private final String text;

    WordingReader(SentenceSyntax syntax, List<Span> times, String text) {
        this.syntax = syntax;
        this.times = times;
        this.text = text;
    }

    /** The words of an event that its clause tells as it is, with this status read from these words. */
    Optional<Wording> of(EventCandidate event, Status status, Optional<Span> statusSpan) {
        int verb = event.anchor();
        if (!syntax.isVerb(verb) || syntax.phrase(verb).isPresent() || !isTold(event, status)) {
            return Optional.empty();
        }
        boolean passive = syntax.isPassive(verb);
        var group = event.site().groups("direct-object").stream()
                .filter(object -> object.last() < verb)
                .findFirst();
        if (passive && group.isEmpty() || !passive && event.actors().isEmpty()) {
            return Optional.empty();
        }
        var agents = passive ? event.actors() : List.<Span>of();
        var rest = new PredicateEnd(syntax, times, agents).kept(verb, event.trigger());
        var object = group.map(this::extended).orElse(List.of());
        boolean clear = rest.isPresent()
                && isWhole(event, object, rest.get())
                && !isSpoken(object, event, passive)
                && !isSpoken(rest.get(), event, false);
        if (!clear) {
            return Optional.empty();
        }
        return Optional.of(new Wording(
                syntax.lemma(verb),
                form(event, status, statusSpan),
                object.isEmpty() ? Optional.empty() : Optional.of(phrase(object)),
                group.filter(this::isPlural).isPresent(),
                runs(rest.get()).map(this::phrase).toList()));
    }

    private Wording.Form form(EventCandidate event, Status status, Optional<Span> statusSpan) {
        if (syntax.negation(event.anchor()).isPresent()) {
            return Wording.Form.NEGATED;
        }
        boolean telling = event.status().filter(status::equals).isPresent()
                || statusSpan
                        .filter(syntax.token(event.anchor()).span()::overlaps)
                        .isPresent();
        return telling && status != Status.OCCURRED ? Wording.Form.TELLING : Wording.Form.PLAIN;
    }

    /** Whether the verb's form and the status go together: "did not sign" and "to sign" are no signing. */
    private boolean isTold(EventCandidate event, Status status) {
        int verb = event.anchor();
        if (syntax.negation(verb).isPresent()) {
            // "did not support the plan": what is withheld is refused by these words
            return status == Status.DENIED
                    || status == Status.OCCURRED && event.type() == EventType.REJECT && !syntax.hasModal(verb);
        }
        boolean finite = !syntax.tag(verb).equals("VB") && !syntax.hasModal(verb);
        return finite || status != Status.OCCURRED && status != Status.ONGOING;
    }

    /** Whether no word is left out that the event was read from, and nobody to whom it was done. */
    private boolean isWhole(EventCandidate event, List<Integer> object, List<Integer> rest) {
        boolean triggers =
                event.trigger().stream().filter(token -> token > event.anchor()).allMatch(rest::contains);
        boolean recipients = event.recipients().isEmpty()
                || !rest.isEmpty() && isBound(rest.get(0), event)
                || Stream.concat(object.stream(), rest.stream())
                        .map(token -> syntax.token(token).span())
                        .anyMatch(span -> event.recipients().stream().anyMatch(span::overlaps));
        return triggers && recipients;
    }

    /** Whether words stand for whoever speaks, for somebody whom the clause does not name, or for those who do it to each other. */
    private boolean isSpoken(List<Integer> tokens, EventCandidate event, boolean owned) {
        return tokens.stream()
                .anyMatch(token -> isBareWord(token)
                        || isUnnamed(token, event)
                        || owned && syntax.tag(token).equals("PRP$")
                        || syntax.group(token)
                                .filter(Coordination::isReciprocal)
                                .filter(group -> group.governor() == event.anchor())
                                .isPresent());
    }

    /** "condemned it": but "met him" has him for a party, who has a name. */
    private boolean isUnnamed(int token, EventCandidate event) {
        return syntax.tag(token).equals("PRP")
                && !(syntax.is(ClauseList.OBJECT, token)
                        && event.recipients().contains(syntax.token(token).span()))
                && !isBound(token, event);
    }

    /** "met Moe and urged him": the object is who is done to, whom the sentence named before the verb. */
    private boolean isBound(int token, EventCandidate event) {
        return syntax.tag(token).equals("PRP")
                && syntax.is(ClauseList.OBJECT, token)
                && syntax.arcs.head(token) == event.anchor()
                && !event.recipients().isEmpty()
                && event.recipients().stream()
                        .allMatch(span -> span.end()
                                <= syntax.token(event.anchor()).span().start());
    }

    /** "signed this", "our ally": but "this agreement" has its noun. */
    private boolean isBareWord(int token) {
        if (!syntax.is(ClauseList.SPOKEN, token) || syntax.tag(token).matches("IN|JJ|PDT|CD|WDT")) {
            return false;
        }
        boolean followed =
                syntax.phrase(token).filter(chunk -> token < chunk.head()).isPresent();
        return !(syntax.tag(token).equals("DT") && followed);
    }

    /** A phrase with what follows it up to the verb, as far as prepositions lead. */
    private List<Integer> extended(Coordination group) {
        int last = group.last();
        for (var next : syntax.groups) {
            boolean joined = next.first() == last + 2
                    && next.preposition().filter("of"::equals).isPresent()
                    && !next.isTime();
            if (joined) {
                last = next.last();
            }
        }
        return IntStream.rangeClosed(group.first(), last).boxed().toList();
    }

    private boolean isPlural(Coordination group) {
        return group.members().size() > 1 || syntax.tag(group.lead().head()).endsWith("S");
    }

    private Stream<List<Integer>> runs(List<Integer> tokens) {
        var runs = new ArrayList<List<Integer>>();
        for (int token : tokens) {
            boolean follows = !runs.isEmpty() && runs.get(runs.size() - 1).contains(token - 1);
            if (!follows) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(token);
        }
        return runs.stream();
    }

    /** Words as they stand; the first word of a sentence in a small letter, unless it is a name. */
    private Phrase phrase(List<Integer> tokens) {
        int first = tokens.get(0);
        var span = syntax.span(first, tokens.get(tokens.size() - 1));
        String words = span.in(text).replaceAll("\\s+", " ");
        boolean small = (first == 0 || syntax.tag(first).equals("DT"))
                && !syntax.tag(first).startsWith("NNP")
                && syntax.name(first).isEmpty();
        return new Phrase(
                small ? words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1) : words, span);
    }
}
