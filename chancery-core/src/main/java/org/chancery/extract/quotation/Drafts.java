package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final SpeakerPlaces places;
    private final Participles participles;
    private final CitedSources citedSources;
    private final SourceNouns nouns;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> inner = new ArrayList<>();
    /** Where the draft in the making goes: among those of the report, or those within reported words. */
    private List<Draft> into = drafts;

    Drafts(Page page, Sayings sayings, SourceNouns nouns) {
        this.page = page;
        this.sayings = sayings;
        this.speakers = new Speakers(page, sayings);
        this.direct = new Direct(page);
        this.reported = new Reported(page, sayings);
        this.surrounding = new Surrounding(page);
        this.according = new AccordingTo(page, speakers);
        this.nounCues = new NounCues(page, speakers);
        this.places = new SpeakerPlaces(page, speakers);
        this.participles = new Participles(page, speakers);
        this.citedSources = new CitedSources(page, sayings, speakers, nouns);
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
        var told = new BitSet();
        taken.forEach(draft -> told.set(
                page.tokenAfter(draft.content().start()),
                page.tokenAfter(draft.content().end() - 1) + 1));
        for (var stretch : page.stretches()) {
            int next = told.nextSetBit(stretch.first());
            if (next < 0 || next > stretch.last()) {
                stretch(stretch);
            }
        }
        return new Continuations(page).carried(drafts);
    }

    /** Drafts of words of saying that stand within reported words; there after {@link #all}. */
    List<Draft> inner() {
        return List.copyOf(inner);
    }

    private void stretch(Page.Stretch stretch) {
        var found = sayings.in(page, stretch);
        int before = drafts.size();
        for (var saying : found) {
            var cited = citedSources.of(saying);
            if (idle(saying) || cited.isPresent() && citedSources.hand(cited.get(), saying, drafts)) {
                continue;
            }
            into = speakers.nested(saying.first()) ? inner : drafts;
            switch (saying.cue().kind()) {
                case PHRASE -> phrase(saying);
                case NOUN -> noun(saying);
                case VERB -> verb(saying, found);
            }
        }
        into = drafts;
        new Colons(page, speakers)
                .in(stretch, drafts.subList(before, drafts.size()))
                .ifPresent(drafts::add);
    }

    /** "It is too soon to say", "has not confirmed": nobody says. */
    private boolean idle(Saying saying) {
        if (page.negated(saying.first())) {
            return true;
        }
        boolean infinitive = page.tag(saying.first()).equals("VB") && page.is(saying.first() - 1, "to");
        return infinitive
                && speakers.of(saying.first())
                        .filter(s -> s.in(page.report().text()).equalsIgnoreCase("it"))
                        .isPresent();
    }

    private void phrase(Saying saying) {
        var source = according.source(saying);
        var relay = source.flatMap(citedSources::relay);
        source.flatMap(s -> according.content(saying, s)).ifPresent(content -> {
            var who = relay.map(CitedSources.Relay::source).or(() -> source);
            add(content, false, saying, cue(saying), who, List.of(), Page.NONE, SOURCE);
            relay.ifPresent(
                    r -> into.set(into.size() - 1, into.get(into.size() - 1).relayed(List.of(r.by()))));
        });
    }

    private void noun(Saying saying) {
        var content = nounCues.content(saying);
        content.ifPresent(words ->
                add(words, false, saying, cue(saying), nounCues.source(saying), List.of(), Page.NONE, REPORTED));
    }

    private void verb(Saying saying, List<Saying> all) {
        var subject = speakers.of(saying.first());
        if (saying.cue().takes("quote") && !asks(saying)) {
            var others = all.stream().filter(other -> !asks(other)).toList();
            var words = direct.of(saying, others, subject);
            if (words.isPresent()) {
                spoken(saying, words.get(), subject);
                return;
            }
        }
        var who = speakers.isPassive(saying.first())
                ? subject
                : subject.or(() -> places.before(saying)).or(() -> participles.speaker(saying, drafts));
        var after = reported.after(saying).map(words -> participles.main(saying, words));
        if (after.isPresent() && !aside(saying, after.get(), who)) {
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

    /** "…," said an official, who asked not to be named: what is asked follows, the quoted words are not asked. */
    private boolean asks(Saying saying) {
        return saying.cue().takes("infinitive")
                && page.children(saying.first(), "xcomp").stream()
                        .flatMap(child -> page.children(child, "mark").stream())
                        .anyMatch(mark -> mark > saying.last() && page.is(mark, "to"));
    }

    /** "The bridge is open, the envoy said, in what was a surprise": the words stand before, and the rest tells of the saying. */
    private boolean aside(Saying saying, Span words, Optional<Span> who) {
        return page.is(saying.last() + 1, ",")
                && !page.is(page.tokenAfter(words.start()), "that")
                && saying.cue().takes("clause")
                && surrounding.of(saying, who).isPresent();
    }

    private void spoken(Saying saying, Direct.Words words, Optional<Span> subject) {
        Optional<Span> who = subject;
        if (words.before()) {
            who = places.afterQuote(saying, subject);
        }
        who = who.or(() -> places.before(saying));
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
        into.add(new Draft(
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
