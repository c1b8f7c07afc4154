package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Cue;
import org.chancery.knowledge.SourceNouns;
import org.chancery.model.Span;

/** Builds the drafts of one report: each stretch's words of saying with the words that go with them, then what has none of its own. */
final class Drafts {

    private static final int DIRECT = 4;
    private static final int SOURCE = 3;
    private static final int AROUND = 2;
    private static final int REPORTED = 1;

    private final Page page;
    private final Sayings sayings;
    private final Speakers speakers;
    private final Direct direct;
    private final Reported reported;
    private final Surrounding surrounding;
    private final AccordingTo according;
    private final Addressees addressees;
    private final NounCues nounCues;
    private final SourceNouns nouns;
    private final List<Draft> drafts = new ArrayList<>();

    Drafts(Page page, Sayings sayings, SourceNouns nouns) {
        this.page = page;
        this.sayings = sayings;
        this.speakers = new Speakers(page, sayings);
        this.direct = new Direct(page);
        this.reported = new Reported(page);
        this.surrounding = new Surrounding(page);
        this.according = new AccordingTo(page, speakers);
        this.nounCues = new NounCues(page, speakers);
        this.nouns = nouns;
        this.addressees = new Addressees(page, speakers);
    }

    List<Draft> all() {
        var taken = new ArrayList<Draft>();
        taken.addAll(new Posts(page).find());
        taken.addAll(new Transcripts(page).find());
        taken.addAll(new Headlines(page, nouns).find());
        taken.addAll(new SignedQuotes(page).find());
        drafts.addAll(taken);
        for (var stretch : page.stretches()) {
            var span = page.span(stretch.first(), stretch.last());
            if (taken.stream().noneMatch(draft -> draft.content().overlaps(span))) {
                stretch(stretch);
            }
        }
        return new Continuations(page).carried(drafts);
    }

    private void stretch(Page.Stretch stretch) {
        var found = sayings.in(page, stretch);
        for (var saying : found) {
            if (idle(saying) || speakers.nested(saying.first())) {
                continue;
            }
            switch (saying.cue().kind()) {
                case PHRASE -> phrase(saying);
                case NOUN -> noun(saying);
                case VERB -> verb(saying, found);
            }
        }
        new Colons(page, speakers).in(stretch, drafts).ifPresent(drafts::add);
    }

    /** "It is too soon to say": nobody says. */
    private boolean idle(Saying saying) {
        boolean infinitive = page.tag(saying.first()).equals("VB") && page.is(saying.first() - 1, "to");
        return infinitive
                && speakers.of(saying.first())
                        .filter(s -> s.in(page.report().text()).equalsIgnoreCase("it"))
                        .isPresent();
    }

    private void phrase(Saying saying) {
        var source = according.source(saying);
        source.flatMap(s -> according.content(saying, s))
                .ifPresent(content -> add(content, false, saying, cue(saying), source, List.of(), Page.NONE, SOURCE));
    }

    private void noun(Saying saying) {
        var content = nounCues.content(saying);
        content.ifPresent(words ->
                add(words, false, saying, cue(saying), nounCues.source(saying), List.of(), Page.NONE, REPORTED));
    }

    private void verb(Saying saying, List<Saying> all) {
        var subject = speakers.of(saying.first());
        if (saying.cue().takes("quote")) {
            var words = direct.of(saying, all, subject);
            if (words.isPresent()) {
                spoken(saying, words.get(), subject);
                return;
            }
        }
        var who = subject.or(() -> before(saying)).or(() -> participle(saying));
        var after = reported.after(saying).map(words -> parenthetical(saying, words));
        if (after.isPresent()) {
            add(after.get(), false, saying, cue(saying), who, addressees.of(saying, after), Page.NONE, REPORTED);
        } else if (saying.cue().takes("clause")) {
            var inverted = who.or(() -> NounPhrases.startingAt(page, saying.last() + 1));
            surrounding
                    .of(saying, inverted)
                    .ifPresent(words -> add(
                            words,
                            page.quoted(page.tokenAfter(words.start())),
                            saying,
                            cue(saying),
                            inverted,
                            addressees.of(saying, Optional.of(words)),
                            Page.NONE,
                            AROUND));
        }
    }

    /** "Haddad, who said that it was over, left": the relative clause ends where the main verb comes. */
    private Span parenthetical(Saying saying, Span words) {
        int who = saying.first() - 1;
        while (who > page.first(saying.first()) && !page.tag(who).startsWith("W") && saying.first() - who < 4) {
            who--;
        }
        if (!page.tag(who).startsWith("W") || !page.is(who - 1, ",")) {
            return words;
        }
        for (int i = page.tokenAfter(words.start()) + 1;
                i + 1 < page.size() && page.token(i + 1).span().end() <= words.end();
                i++) {
            boolean verb = page.finite(i + 1) || page.tag(i + 1).equals("VBN");
            if (page.is(i, ",") && !page.quoted(i) && verb) {
                return new Span(words.start(), page.token(i - 1).span().end());
            }
        }
        return words;
    }

    /** "…, saying that …", where the parse does not tell whose participle it is: the speaker before, else the subject. */
    private Optional<Span> participle(Saying saying) {
        if (!page.tag(saying.first()).equals("VBG")) {
            return Optional.empty();
        }
        int floor = page.stretch(saying.first()).first();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            var draft = drafts.get(i);
            boolean here = draft.saying().filter(s -> s.first() >= floor).isPresent();
            if (here && draft.speaker().isPresent()) {
                return draft.speaker();
            }
        }
        for (int i = saying.first() - 1; i >= floor; i--) {
            boolean finite = page.tag(i).equals("VBD")
                    || page.tag(i).equals("VBZ")
                    || page.tag(i).equals("VBP");
            if (finite && !page.quoted(i)) {
                var subject = speakers.of(i);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return drafts.stream()
                .filter(d -> d.saying().isPresent() && d.speaker().isPresent())
                .filter(d -> page.paragraph(d.saying().get().first()) == page.paragraph(saying.first()))
                .filter(d -> d.saying().get().first() < saying.first())
                .reduce((first, second) -> second)
                .flatMap(Draft::speaker);
    }

    private void spoken(Saying saying, Direct.Words words, Optional<Span> subject) {
        Optional<Span> who = subject;
        if (words.before()) {
            int from = page.lastIn(quoteBefore(saying)) + 1;
            who = between(from, saying.first()).or(() -> inverted(saying, subject));
        }
        who = who.or(() -> before(saying));
        add(
                words.content(),
                true,
                saying,
                cue(saying),
                who,
                addressees.of(saying, Optional.of(words.content())),
                words.lastQuote(),
                DIRECT);
    }

    private int quoteBefore(Saying saying) {
        int i = saying.first() - 1;
        while (!page.quoted(i)) {
            i--;
        }
        return page.quote(i);
    }

    /** "…," [the envoy, who was there,] said. */
    private Optional<Span> between(int from, int to) {
        int first = from;
        int last = to - 1;
        while (first <= last && (page.mark(first) || page.tag(first).equals("CC"))) {
            first++;
        }
        while (last >= first
                && (page.mark(last)
                        || page.tag(last).startsWith("RB")
                        || page.tag(last).startsWith("VB"))) {
            last--;
        }
        return first > last ? Optional.empty() : Optional.of(page.span(first, last));
    }

    /** "…," said [the envoy, who was there]. */
    private Optional<Span> inverted(Saying saying, Optional<Span> subject) {
        int next = saying.last() + 1;
        while (next < page.size() && page.tag(next).startsWith("RB")) {
            next++;
        }
        if (next >= page.size()) {
            return subject;
        }
        int start = page.token(next).span().start();
        return subject.filter(span -> Math.abs(span.start() - start) < 3)
                .or(() -> NounPhrases.startingAt(page, page.tokenAfter(start)))
                .or(() -> subject);
    }

    /** The noun phrase that stands before the cue where the parse names no subject. */
    private Optional<Span> before(Saying saying) {
        int i = saying.first() - 1;
        while (i >= page.first(saying.first())
                && (page.tag(i).startsWith("RB")
                        || page.tag(i).equals("MD")
                        || page.tag(i).startsWith("VB")
                                && page.tag(saying.first()).equals("VBN")
                        || page.is(i, "has")
                        || page.is(i, "have")
                        || page.is(i, "had"))) {
            i--;
        }
        boolean finite = !page.tag(saying.first()).equals("VBG");
        if (!finite || i < page.first(saying.first())) {
            return Optional.empty();
        }
        return page.is(i, ",") ? NounPhrases.withApposition(page, i) : NounPhrases.endingAt(page, i);
    }

    private Span cue(Saying saying) {
        return page.span(saying.first(), saying.last());
    }

    private void add(
            Span content,
            boolean spoken,
            Saying saying,
            Span cue,
            Optional<Span> who,
            List<Span> hearers,
            int lastQuote,
            int rank) {
        String verb = saying.cue().kind() == Cue.Kind.NOUN
                ? page.lemma(saying.first())
                : saying.cue().lemma();
        drafts.add(new Draft(
                content,
                spoken,
                Optional.of(saying),
                Optional.of(cue),
                verb,
                who,
                hearers,
                List.of(),
                Optional.empty(),
                lastQuote,
                rank));
    }
}
