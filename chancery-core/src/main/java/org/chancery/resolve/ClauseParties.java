package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.PartyMention;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** Who acts in a clause and to whom: by its own words, else by what was told before. */
final class ClauseParties {

    private final Report report;
    private final Annotation annotation;
    private final Parties parties;
    private final OwnState own;

    ClauseParties(Report report, Annotation annotation, Parties parties, OwnState own) {
        this.report = report;
        this.annotation = annotation;
        this.parties = parties;
        this.own = own;
    }

    /**
     * Those who take part.
     *
     * @param implied whether the recipients are known by what was told before alone
     */
    record Filled(List<PartyMention> actors, List<PartyMention> recipients, boolean implied) {}

    /** @param clauses all clauses of the report */
    Filled of(EventClause clause, List<EventClause> clauses) {
        var actors = actors(clause);
        boolean mutual = clause.recipients().equals(clause.actors());
        var named =
                mutual ? List.<PartyMention>of() : own.without(clause.type(), actors, others(bodies(clause), actors));
        if (actors.isEmpty()) {
            actors = parties.resumed(clause, true);
        }
        if (actors.isEmpty()) {
            actors = parties.makers(clause);
        }
        if (named.isEmpty() && !mutual) {
            named = parties.resumed(clause, false);
        }
        boolean implied = named.isEmpty() && !mutual && !actors.isEmpty();
        return new Filled(
                actors,
                implied ? parties.implied(clause, clauses, actors) : parties.answered(clause, actors, named),
                implied);
    }

    /** The words for the recipients, without those that mean a deed. */
    private List<Span> bodies(EventClause clause) {
        return clause.recipients().stream()
                .filter(span -> !parties.isDeed(clause, span))
                .toList();
    }

    private List<PartyMention> actors(EventClause clause) {
        var post = postAt(clause.trigger());
        return clause.actors().isEmpty() && post.isPresent()
                ? parties.author(post.get()).map(party -> new PartyMention(party, authorSpan(post.get()))).stream()
                        .toList()
                : resolved(clause.actors(), parties.isPronoun(clause.actors()) ? named(clause) : List.of());
    }

    /** "He said Moe was honest": whoever is named as the one done to is not "he". */
    private List<PartyMention> named(EventClause clause) {
        return clause.recipients().stream()
                .filter(span -> !parties.isPronoun(List.of(span)))
                .flatMap(span -> parties.at(span, List.of()).stream())
                .toList();
    }

    /** Those whom words mean, without who acts where others are left: "Chad stopped flights between N'Djamena and Niamey" is done to Niger. */
    private List<PartyMention> others(List<Span> spans, List<PartyMention> actors) {
        var all = resolved(spans, actors);
        var left = all.stream()
                .filter(mention ->
                        actors.stream().noneMatch(actor -> actor.party().equals(mention.party())))
                .toList();
        return left.isEmpty() ? all : left;
    }

    private List<PartyMention> resolved(List<Span> spans, List<PartyMention> others) {
        return spans.stream()
                .flatMap(span -> parties.at(span, others).stream())
                .distinct()
                .toList();
    }

    private Optional<Integer> postAt(Span span) {
        return annotation.sentenceAt(span).flatMap(sentence -> sentence.post());
    }

    /** Where a post's author is named: in the tail behind its words, else the post itself. */
    private Span authorSpan(int index) {
        var post = report.posts().get(index);
        var author = post.author().or(post::handle).orElse("");
        int at = author.isEmpty()
                ? -1
                : report.text().indexOf(author, post.span().end());
        return at >= 0 && at - post.span().end() < 40 ? new Span(at, at + author.length()) : post.span();
    }
}
