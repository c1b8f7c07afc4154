package org.chancery.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LinksTest {

    private static List<String> entries(String feed) {
        return Links.entries(new Answer(
                        URI.create("https://tide.example/feed/"),
                        200,
                        "OK",
                        List.of(),
                        feed.getBytes(StandardCharsets.UTF_8),
                        Optional.empty()))
                .stream()
                .map(URI::toString)
                .toList();
    }

    @Test
    void feedsOfEveryKindLeadToTheirEntries() {
        assertThat(
                        entries(
                                "<rss version='2.0'><channel><link>/</link><item><link>/a</link></item><item><link> b?x=1 </link></item></channel></rss>"))
                .containsExactly("https://tide.example/a", "https://tide.example/feed/b?x=1");
        assertThat(
                        entries(
                                "<feed xmlns='http://www.w3.org/2005/Atom'><link href='/'/><entry><link rel='self' href='/s'/><link href='/a'/></entry></feed>"))
                .containsExactly("https://tide.example/a");
        assertThat(entries("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"url\":\"/a\"},{}]}"))
                .containsExactly("https://tide.example/a");
        assertThat(entries("<html><body><a href='/a'>no feed</a></body></html>"))
                .isEmpty();
    }

    @Test
    void linksAreTakenAgainstTheBasesThatTheFeedStates() {
        assertThat(
                        entries(
                                "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/sub/'><entry><link href='e1'/></entry><entry xml:base='deep/'><link href='e2'/></entry></feed>"))
                .containsExactly("https://tide.example/sub/e1", "https://tide.example/sub/deep/e2");
    }

    @Test
    void entitiesAndLinksThatAreNoAddressesAreLeftOut() {
        assertThat(
                        entries(
                                "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item><link>&x;</link></item>"
                                        + "<item><link>javascript:alert(1)</link></item><item><link>file:///etc/hosts</link></item></channel></rss>"))
                .noneMatch(link -> link.startsWith("file") || link.startsWith("javascript") || link.contains("root:"));
    }

    @Test
    void opmlListsFeeds() {
        String opml =
                "<opml version='2.0'><body><outline text='News'><outline type='rss' xmlUrl='https://a.example/feed'/>"
                        + "<outline xmlUrl='https://b.example/rss.xml'/></outline></body></opml>";
        assertThat(Fetch.feeds(opml)).containsExactly("https://a.example/feed", "https://b.example/rss.xml");
        assertThat(Fetch.feeds("just words")).isEmpty();
    }

    @Test
    void addressesAreWrittenAsServersWantThem() {
        assertThat(Addresses.of("HTTP://Tide.Example/a b/ü?q=x|y#frag"))
                .hasToString("http://tide.example/a%20b/%C3%BC?q=x%7Cy");
        assertThat(Addresses.of("https://tide.example")).hasToString("https://tide.example/");
        assertThatThrownBy(() -> Addresses.of("ftp://tide.example/"))
                .hasMessageContaining("not an http or https address");
    }
}
