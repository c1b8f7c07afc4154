package org.chancery.extract.event.setting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.PartySpans;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** Reads who says so: the subjects of the verbs of reporting above an event, those they cite, and "according to". */
public final class Attributions {

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;
    private final PartySpans parties;

    public Attributions(SentenceSyntax syntax, EventLexicon lexicon, PartySpans parties) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.parties = parties;
    }

    /** The sources of an event, outermost first; nobody is the source of what he does himself. */
    public List<Span> of(EventCandidate candidate) {
        var found = new ArrayList<Span>();
        int at = candidate.anchor();
        for (int round = 0; round < 8 && at >= 0; round++) {
            int head = syntax.arcs.head(at);
            if (head >= 0
                    && syntax.isVerb(head)
                    && lexicon.statuses().isReporting(syntax.lemma(head))
                    && reported(at, head)) {
                var sources = new ArrayList<Span>();
                syntax.subject(head)
                        .filter(group -> group.lead().kind() != NounPhrase.Kind.PRONOUN)
                        .ifPresent(group -> sources.addAll(spans(group)));
                sources.addAll(cited(head));
                found.addAll(0, sources);
            }
            found.addAll(0, sayingBeside(at));
            at = head;
        }
        for (var group : syntax.groups) {
            if (group.preposition().filter("according to"::equals).isPresent()) {
                found.addAll(spans(group));
            }
        }
        return new LinkedHashSet<>(found)
                .stream()
                        .filter(span -> candidate.actors().stream().noneMatch(span::overlaps))
                        .toList();
    }

    /** "They will meet, an official said": the parser hangs the verb of saying on what is said. */
    private List<Span> sayingBeside(int token) {
        return syntax.arcs.children(token, "parataxis").stream()
                .filter(verb -> verb > token
                        && syntax.isVerb(verb)
                        && lexicon.statuses().isReporting(syntax.lemma(verb)))
                .flatMap(verb -> syntax.subject(verb).stream())
                .filter(group -> group.first() > token && group.lead().kind() == NounPhrase.Kind.NOUN)
                .flatMap(group -> spans(group).stream())
                .toList();
    }

    private boolean reported(int token, int verb) {
        String relation = syntax.arcs.relation(token);
        return relation.equals("ccomp")
                || relation.equals("parataxis")
                || token < verb && (relation.equals("advcl") || relation.equals("dep"))
                || relation.equals("acl")
                || relation.equals("dep")
                || relation.equals("advcl")
                        && syntax.has(token, "mark")
                        && syntax.arcs.children(token, "mark").stream()
                                .anyMatch(mark -> syntax.lower(mark).equals("that"));
    }

    private List<Span> cited(int verb) {
        var found = new ArrayList<Span>();
        for (int i = 0; i < syntax.size(); i++) {
            if (lexicon.statuses().cites(syntax.lemma(i)) && syntax.tag(i).equals("VBG") && i != verb) {
                int next = i + 1;
                syntax.groups.stream()
                        .filter(group -> group.first() == next)
                        .forEach(group -> found.addAll(spans(group)));
            }
        }
        return found;
    }

    private List<Span> spans(Coordination group) {
        var outer = parties.outer(group);
        return outer.isEmpty() ? List.of(syntax.span(group.first(), group.last())) : outer;
    }
}
