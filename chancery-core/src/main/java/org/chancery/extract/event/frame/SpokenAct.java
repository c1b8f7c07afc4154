package org.chancery.extract.event.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.syntax.QuotedText;
import org.chancery.syntax.SentenceSyntax;

/** Reads what a speaker does by his own words within quotation marks: "we condemn", "Iran must leave", "the raid is illegal". */
public final class SpokenAct {

    private final SentenceSyntax syntax;
    private final PredicateReader reader;
    private final ReportedAct acts;
    private final QuotedText quoted;

    public SpokenAct(
            SentenceSyntax syntax,
            EventLexicon lexicon,
            PartySpans parties,
            PredicateReader reader,
            QuotedText quoted) {
        this.syntax = syntax;
        this.quoted = quoted;
        this.reader = reader;
        this.acts = new ReportedAct(syntax, lexicon, parties, reader);
    }

    /** What the predicate at a token is as an act of the one who speaks; empty for what he tells of others. */
    public Optional<EventCandidate> at(int token, Span speaker) {
        if (!isMain(token) || !syntax.isVerb(token) && !syntax.has(token, "cop")) {
            return Optional.empty();
        }
        return own(token, speaker).or(() -> acts.obligation(token, List.of(speaker))
                .or(() -> acts.judgement(token, token, List.of(speaker)))
                .map(said -> isOpinion(syntax.arcs.head(token)) ? said.at(syntax.arcs.head(token)) : said));
    }

    /** "Congratulations to President Moe": thanks, wishes and apologies without a verb. */
    public Optional<EventCandidate> wish(int noun, Span speaker) {
        boolean verbless = IntStream.range(0, noun)
                .noneMatch(
                        i -> syntax.isVerb(i) && quoted.covers(syntax.token(i).span()));
        if (!verbless || !syntax.token(noun).isNoun()) {
            return Optional.empty();
        }
        return reader.nominal(noun)
                .filter(candidate -> candidate.type() == EventType.SUPPORT || candidate.type() == EventType.CONCEDE)
                .map(candidate -> candidate.among(List.of(speaker), others(candidate.recipients())))
                .filter(candidate -> !candidate.recipients().isEmpty());
    }

    /** Whether it is the main clause of what is said, and says it: no condition, no question, nothing said of what somebody else says. */
    private boolean isMain(int token) {
        int head = syntax.arcs.head(token);
        String relation = syntax.arcs.relation(token);
        // "we need somebody to defend us": somebody else is to do it
        boolean another = relation.equals("xcomp")
                && syntax.arcs.children(head, "obj").stream().anyMatch(object -> object > head && object < token);
        boolean below = another
                || relation.matches("advcl|acl.*|csubj.*|aux.*|cop")
                || relation.equals("ccomp")
                        && head >= 0
                        && quoted.covers(syntax.token(head).span())
                        && !isOpinion(head);
        boolean condition = syntax.isCondition(token);
        boolean asked = IntStream.range(token, syntax.size())
                .anyMatch(i -> syntax.lower(i).equals("?"));
        return !below && !condition && !asked;
    }

    /** "we believe that": what follows is what the speaker says. */
    private boolean isOpinion(int verb) {
        return verb >= 0
                && quoted.covers(syntax.token(verb).span())
                && syntax.is(ClauseList.OPINING, syntax.lemma(verb))
                && syntax.negation(verb).isEmpty()
                && isMain(verb)
                && syntax.subject(verb)
                        .filter(group -> syntax.is(ClauseList.FIRST_PERSON, group.first()))
                        .isPresent();
    }

    private Optional<EventCandidate> own(int token, Span speaker) {
        // "we signed" tells of what was done before
        boolean first = !syntax.tag(token).equals("VBD")
                && syntax.subject(token)
                        .filter(group -> syntax.is(ClauseList.FIRST_PERSON, group.first()))
                        .isPresent();
        return first
                ? reader.predicate(token)
                        .map(candidate -> candidate.among(List.of(speaker), others(candidate.recipients())))
                : Optional.empty();
    }

    private List<Span> others(List<Span> parties) {
        return parties.stream().filter(span -> !isAddressed(span)).toList();
    }

    /** "you", "us": whoever speaks or is spoken to is known to the hearer alone. */
    private boolean isAddressed(Span span) {
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.token(i).span().equals(span)) {
                return syntax.is(ClauseList.FIRST_PERSON, i) || syntax.is(ClauseList.SECOND_PERSON, i);
            }
        }
        return false;
    }
}
