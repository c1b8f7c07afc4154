package org.chancery.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

class MatchingTest {

    /** The first sign is two code units, one code point: what the article has at 6 stands at 7. */
    private static final String ARTICLE =
            """
            {"id": "a1", "text": "😀 Eva Toll met Jan Krol in Riga. Peru warned Chile.", "events": [
             {"must": true, "type": ["CONSULT"], "status": ["occurred"], "actors": [["Eva Toll"]], "recipients": [["Jan Krol"]],
              "mutual": true, "date": ["2031-05-05", "2031-05-05"], "place": "Riga", "anchors": [[11, 14]]},
             {"must": false, "type": ["THREATEN"], "status": ["occurred"], "actors": [["@PER"]], "recipients": [["?@CHL"]],
              "mutual": false, "date": null, "place": null, "anchors": [[39, 45]]}]}
            """
                    .replace("\n", "");

    private static final Matching MATCHING = new Matching();

    private static GoldArticle article() {
        try {
            return GoldReader.read(new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8)))
                    .get(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Party person(String name) {
        return new Party(name, Party.Kind.PERSON, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Party state(String name, String code) {
        return new Party(name, Party.Kind.STATE, Optional.of(code), Optional.empty(), Optional.empty());
    }

    private static ScoredEvent meeting(Status status, Party... parties) {
        return new ScoredEvent(
                EventType.CONSULT,
                List.of(),
                status,
                List.of(parties),
                List.of(),
                Optional.of(DateRange.day(LocalDate.parse("2031-05-06"))),
                Optional.of("Riga"),
                List.of(new Span(12, 15)));
    }

    private static ScoredEvent warning(Party... actors) {
        return new ScoredEvent(
                EventType.THREATEN,
                List.of(),
                Status.OCCURRED,
                List.of(actors),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(40, 46)));
    }

    @Test
    void anEventFitsWhereWordsTypeAndPartiesDo() {
        var fits = MATCHING.of(article(), List.of(meeting(Status.OCCURRED, person("Toll"), person("Jan Krol"))));
        assertThat(fits.get(0)).contains(new Fit(true, true, Optional.of(true), Optional.of(true), Optional.of(true)));
    }

    @Test
    void aPartyTooManyOrTooFewIsWrong() {
        assertThat(MATCHING.of(article(), List.of(meeting(Status.OCCURRED, person("Eva Toll")))))
                .allSatisfy(fit -> assertThat(fit.orElseThrow().parties()).isFalse());
        var three = meeting(Status.OCCURRED, person("Eva Toll"), person("Jan Krol"), person("Ole Berg"));
        assertThat(MATCHING.of(article(), List.of(three)).get(0).orElseThrow().parties())
                .isFalse();
    }

    @Test
    void aPartyThatMayBeLeftOutMay() {
        assertThat(MATCHING.of(article(), List.of(warning(state("Peru", "PER"))))
                        .get(0)
                        .orElseThrow()
                        .isRight())
                .isTrue();
    }

    @Test
    void whatIsToldTwiceFitsOnce() {
        var right = meeting(Status.OCCURRED, person("Eva Toll"), person("Jan Krol"));
        var wrong = meeting(Status.PLANNED, person("Eva Toll"), person("Jan Krol"));
        var fits = MATCHING.of(article(), List.of(wrong, right));
        assertThat(fits.get(0)).isEmpty();
        assertThat(fits.get(1)).isPresent();
    }

    @Test
    void whatMayBeLeftOutNeitherRewardsNorPunishes() {
        var figures = new Figures();
        var events =
                List.of(meeting(Status.PLANNED, person("Eva Toll"), person("Jan Krol")), warning(state("Peru", "PER")));
        figures.add(article(), MATCHING.of(article(), events));
        assertThat(figures.precision()).isEqualTo(1);
        assertThat(figures.recall()).isEqualTo(1);
        assertThat(figures.rightF1()).isZero();
        assertThat(figures.spurious()).isZero();
    }

    @Test
    void aLineThatIsNoArticleIsNamed() {
        var broken = ARTICLE + "\n{\"id\": \"a2\"}";
        assertThatThrownBy(() -> GoldReader.read(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("line 2: no \"text\"");
    }
}
