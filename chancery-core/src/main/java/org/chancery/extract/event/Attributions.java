package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Span;

/** Reads who says so: the subjects of the verbs of reporting above an event, those they cite, and "according to". */
final class Attributions {

    private final Grammar grammar;
    private final EventLexicon lexicon;
    private final Parties parties;

    Attributions(Grammar grammar, EventLexicon lexicon, Parties parties) {
        this.grammar = grammar;
        this.lexicon = lexicon;
        this.parties = parties;
    }

    /** The sources of an event, outermost first; nobody is the source of what he does himself. */
    List<Span> of(Core core) {
        var found = new ArrayList<Span>();
        int at = core.anchor();
        for (int round = 0; round < 8 && at >= 0; round++) {
            int head = grammar.arcs.head(at);
            if (head >= 0
                    && grammar.isVerb(head)
                    && lexicon.statuses().isReporting(grammar.lemma(head))
                    && reported(at, head)) {
                var sources = new ArrayList<Span>();
                grammar.subject(head)
                        .filter(group -> group.lead().kind() != Chunk.Kind.PRONOUN)
                        .ifPresent(group -> sources.addAll(spans(group)));
                sources.addAll(cited(head));
                found.addAll(0, sources);
            }
            found.addAll(0, sayingBeside(at));
            at = head;
        }
        for (var group : grammar.groups) {
            if (group.preposition().filter("according to"::equals).isPresent()) {
                found.addAll(spans(group));
            }
        }
        return new LinkedHashSet<>(found)
                .stream()
                        .filter(span -> core.actors().stream().noneMatch(span::overlaps))
                        .toList();
    }

    /** "They will meet, an official said": the parser hangs the verb of saying on what is said. */
    private List<Span> sayingBeside(int token) {
        return grammar.arcs.children(token, "parataxis").stream()
                .filter(verb -> verb > token
                        && grammar.isVerb(verb)
                        && lexicon.statuses().isReporting(grammar.lemma(verb)))
                .flatMap(verb -> grammar.subject(verb).stream())
                .filter(group -> group.first() > token && group.lead().kind() == Chunk.Kind.NOUN)
                .flatMap(group -> spans(group).stream())
                .toList();
    }

    private boolean reported(int token, int verb) {
        String relation = grammar.arcs.relation(token);
        return relation.equals("ccomp")
                || relation.equals("parataxis")
                || token < verb && (relation.equals("advcl") || relation.equals("dep"))
                || relation.equals("acl")
                || relation.equals("dep")
                || relation.equals("advcl")
                        && grammar.has(token, "mark")
                        && grammar.arcs.children(token, "mark").stream()
                                .anyMatch(mark -> grammar.lower(mark).equals("that"));
    }

    private List<Span> cited(int verb) {
        var found = new ArrayList<Span>();
        for (int i = 0; i < grammar.size(); i++) {
            if (lexicon.statuses().cites(grammar.lemma(i)) && grammar.tag(i).equals("VBG") && i != verb) {
                int next = i + 1;
                grammar.groups.stream()
                        .filter(group -> group.first() == next)
                        .forEach(group -> found.addAll(spans(group)));
            }
        }
        return found;
    }

    private List<Span> spans(Group group) {
        var outer = parties.outer(group);
        return outer.isEmpty() ? List.of(grammar.span(group.first(), group.last())) : outer;
    }
}
