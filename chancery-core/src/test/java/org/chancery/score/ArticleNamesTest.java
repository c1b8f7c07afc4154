package org.chancery.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleNamesTest {

    private static final GoldArticle HERALD = article("a-1", "Talks fail", "The Riga Herald");
    private static final GoldArticle POST = article("a-2", "Talks fail", "Lima Post");
    private static final GoldArticle ALONE = article("a-3", "Floods recede", "Lima Post");
    private static final ArticleNames NAMES = new ArticleNames(List.of(HERALD, POST, ALONE), id -> id.substring(2));

    private static GoldArticle article(String id, String title, String publisher) {
        return new GoldArticle(
                id,
                Optional.of("https://" + id + ".example/x"),
                Optional.empty(),
                Optional.of(publisher),
                Optional.of(title),
                "Text.",
                List.of());
    }

    private static Optional<GoldArticle> of(String value) {
        return NAMES.of(List.of(value), Optional.empty());
    }

    @Test
    void anArticleIsFoundByIdNumberAddressAndHeadline() {
        assertThat(of("a-1")).contains(HERALD);
        assertThat(of("2")).contains(POST);
        assertThat(of("http://www.a-2.example/x/")).contains(POST);
        assertThat(of(" Floods  recede ")).contains(ALONE);
    }

    @Test
    void aHeadlineOfTwoIsToldByThePublisher() {
        assertThat(of("Talks fail")).isEmpty();
        assertThat(NAMES.of(List.of("Talks fail"), Optional.of("Riga Herald"))).contains(HERALD);
        assertThat(NAMES.of(List.of("Floods recede"), Optional.of("Oslo Wire"))).isEmpty();
    }

    @Test
    void whatNamesTwoArticlesOrNoneIsNotGuessed() {
        assertThat(NAMES.of(List.of("a-1", "Floods recede"), Optional.empty())).isEmpty();
        assertThat(of("Floods")).isEmpty();
        assertThat(NAMES.of(List.of("a-1", "an unknown headline"), Optional.empty()))
                .contains(HERALD);
    }
}
