package org.chancery.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.chancery.acquire.Inputs;
import org.chancery.model.Reading;
import org.chancery.read.ReportReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetching from a real server on this machine, under names that lead to it. */
final class FetchTest {

    private static final String PAGE =
            """
            <html lang="en"><head><title>Harbour talks go on</title></head><body><article><h1>Harbour talks go on</h1>
            <p>The envoys of both islands sat down in the old customs house on Friday, for the first time since the ferry dispute began.</p>
            <p>They left after three hours without a statement, but agreed to come back in a week, a diplomat said on Friday.</p>
            </article></body></html>""";
    private static final Settings QUICK = Settings.POLITE.withLimits(Duration.ofSeconds(5), 1 << 20);

    @TempDir
    private Path folder;

    private Site site;
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** news.test and other.test lead to the server; inside.test to an address that may not be reached. */
    private static InetAddress[] lookup(String host) throws UnknownHostException {
        return switch (host) {
            case "news.test", "other.test" ->
                new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
            case "inside.test" -> new InetAddress[] {InetAddress.getByAddress(host, new byte[] {10, 0, 0, 7})};
            case "both.test" ->
                new InetAddress[] {
                    InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}),
                    InetAddress.getByAddress(host, new byte[] {10, 0, 0, 7})
                };
            default -> throw new UnknownHostException(host);
        };
    }

    private List<Outcome> fetch(Settings settings, String... urls) throws IOException, InterruptedException {
        var outcomes = new ArrayList<Outcome>();
        new Fetch(
                        settings,
                        new PublicAddresses(
                                FetchTest::lookup,
                                address -> address.isLoopbackAddress() || PublicAddresses.isPublic(address)),
                        Clock.fixed(Instant.parse("2022-03-04T05:06:07Z"), ZoneOffset.UTC),
                        pauses::add)
                .run(List.of(urls), warc(), outcomes::add);
        return outcomes;
    }

    private Path warc() {
        return folder.resolve("news.warc.gz");
    }

    private List<Reading> readings() {
        var reader = new ReportReader();
        try (var inputs = Inputs.of(List.of(warc()))) {
            return inputs.flatMap(reader::read).toList();
        }
    }

    private static String reason(Outcome outcome) {
        return ((Outcome.Failed) outcome).reason();
    }

    @Test
    void whatIsFetchedCanBeReadAgainFromTheWarc() throws Exception {
        site.page("/a.html", "text/html", PAGE);
        assertThat(fetch(QUICK, site.at("/a.html")))
                .containsExactly(new Outcome.Saved(site.at("/a.html"), PAGE.length()));
        assertThat(readings()).singleElement().satisfies(reading -> {
            var report = ((Reading.Read) reading).report();
            assertThat(report.title()).contains("Harbour talks go on");
            assertThat(report.url()).contains(site.at("/a.html"));
        });
        fetch(QUICK, site.at("/a.html"));
        assertThat(readings()).as("a second run adds to the file").hasSize(2);
    }

    @Test
    void packedAnswersAreKeptPacked() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        site.page("/a.html", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(packed.toByteArray());
        });
        assertThat(fetch(QUICK, site.at("/a.html")))
                .containsExactly(new Outcome.Saved(site.at("/a.html"), packed.size()));
        assertThat(readings()).singleElement().isInstanceOf(Reading.Read.class);
    }

    @Test
    void robotsTxtIsKeptTo() throws Exception {
        site.page("/robots.txt", "text/plain", "User-agent: chancery\nDisallow: /private/\nCrawl-delay: 7\n")
                .page("/private/a.html", "text/html", PAGE)
                .page("/a.html", "text/html", PAGE);
        var outcomes = fetch(QUICK, site.at("/private/a.html"), site.at("/a.html"));
        assertThat(reason(outcomes.get(0))).contains("robots.txt asks not to");
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Saved.class);
        assertThat(site.asked).containsExactly("/robots.txt", "/a.html");
        assertThat(pauses).contains(Duration.ofSeconds(7));
    }

    @Test
    void siteWhoseRobotsTxtCannotBeAskedIsLeftAlone() throws Exception {
        site.page("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1))
                .page("/a.html", "text/html", PAGE);
        assertThat(reason(fetch(QUICK, site.at("/a.html")).get(0))).contains("robots.txt could not be read");
        assertThat(site.asked).doesNotContain("/a.html");
    }

    @Test
    void onlyNewVersionsAreAskedFor() throws Exception {
        site.page("/a.html", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Fri, 04 Mar 2022 05:06:07 GMT");
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.send(exchange, 200, "text/html", PAGE);
            }
        });
        assertThat(fetch(QUICK, site.at("/a.html"))).singleElement().isInstanceOf(Outcome.Saved.class);
        assertThat(fetch(QUICK, site.at("/a.html"))).containsExactly(new Outcome.Unchanged(site.at("/a.html")));
        assertThat(site.headers.get("/a.html").get("If-modified-since"))
                .containsExactly("Fri, 04 Mar 2022 05:06:07 GMT");
        assertThat(readings()).hasSize(1);
    }

    @Test
    void redirectsAreFollowedAndCounted() throws Exception {
        site.redirect("/old", "/new?x=1").page("/new?x=1", "text/html", PAGE).redirect("/round", "/round");
        var outcomes = fetch(QUICK, site.at("/old"), site.at("/round"));
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Saved.class);
        assertThat(reason(outcomes.get(1))).contains("redirects more than");
    }

    @Test
    void busyServerIsAskedAgainAfterAGrowingPause() throws Exception {
        var calls = new ArrayList<Integer>();
        site.page("/a.html", exchange -> {
            calls.add(1);
            if (calls.size() < 3) {
                exchange.getResponseHeaders().set("Retry-After", calls.size() == 1 ? "11" : "soon");
                exchange.sendResponseHeaders(503, -1);
            } else {
                Site.send(exchange, 200, "text/html", PAGE);
            }
        });
        assertThat(fetch(QUICK, site.at("/a.html"))).singleElement().isInstanceOf(Outcome.Saved.class);
        assertThat(pauses).containsSubsequence(Duration.ofSeconds(11), Duration.ofSeconds(4));
    }

    @Test
    void feedBringsItsEntriesAndOnlyNewOnesTheNextTime() throws Exception {
        site.page("/feed.xml", "application/rss+xml", feed(2))
                .page("/e/1", "text/html", PAGE)
                .page("/e/2", "text/html", PAGE)
                .page("/e/3", "text/html", PAGE);
        assertThat(fetch(QUICK, site.at("/feed.xml"))).hasSize(3);
        site.page("/feed.xml", "application/rss+xml", feed(3));
        site.asked.clear();
        fetch(QUICK, site.at("/feed.xml"));
        assertThat(site.asked).contains("/e/3").doesNotContain("/e/1", "/e/2");
        assertThat(fetch(QUICK.withMostLinks(0), site.at("/feed.xml"))).hasSize(1);
    }

    private static String feed(int entries) {
        var feed =
                new StringBuilder("<?xml version='1.0'?><rss version='2.0'><channel><title>Tide</title><link>/</link>");
        for (int i = 1; i <= entries; i++) {
            feed.append("<item><title>E")
                    .append(i)
                    .append("</title><link>/e/")
                    .append(i)
                    .append("</link></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    @Test
    void noAddressOfAPrivateNetworkIsReached() throws Exception {
        site.page("/a.html", "text/html", PAGE);
        for (String host : List.of("inside.test", "both.test", "10.0.0.1")) {
            var outcome = fetch(QUICK, site.at(host, "/a.html")).get(0);
            assertThat(outcome).as(host).isInstanceOf(Outcome.Failed.class);
        }
        assertThat(reason(fetch(QUICK, site.at("inside.test", "/a.html")).get(0)))
                .contains("not an address of the public internet", "--allow-private");
        assertThat(site.asked).isEmpty();
    }

    @Test
    void redirectToAPrivateNetworkIsNotFollowed() throws Exception {
        site.redirect("/a", site.at("inside.test", "/secret")).page("/secret", "text/html", PAGE);
        assertThat(fetch(QUICK, site.at("/a"))).singleElement().isInstanceOf(Outcome.Failed.class);
        assertThat(site.asked).doesNotContain("/secret");
    }

    @Test
    void loopbackIsRefusedUnlessTold() throws Exception {
        site.page("/a.html", "text/html", PAGE);
        var refused = new ArrayList<Outcome>();
        var allowed = new ArrayList<Outcome>();
        var settings = QUICK.withDelay(Duration.ZERO);
        new Fetch(settings, false).run(List.of(site.at("127.0.0.1", "/a.html")), warc(), refused::add);
        new Fetch(settings, true).run(List.of(site.at("127.0.0.1", "/a.html")), warc(), allowed::add);
        assertThat(refused).singleElement().isInstanceOf(Outcome.Failed.class);
        assertThat(allowed).singleElement().isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void endlessAnswerIsCutOff() throws Exception {
        site.page("/a.html", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            var chunk = new byte[1 << 16];
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(chunk);
            }
        });
        assertThat(reason(fetch(QUICK, site.at("/a.html")).get(0))).contains("larger than 1024 KB");
    }

    @Test
    void addressesThatCannotBeAskedForAreNamedAndTheOthersFetched() throws Exception {
        site.page("/a.html", "text/html", PAGE);
        var outcomes = fetch(
                QUICK, "file:///etc/hosts", "http://user:pass@news.test/", "http://gone.test/", site.at("/a.html"));
        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.stream().filter(o -> o instanceof Outcome.Failed)).hasSize(3);
    }

    @Test
    void answersThatAreNoPageAreFailuresAndKept() throws Exception {
        assertThat(reason(fetch(QUICK, site.at("/missing")).get(0))).contains("404");
    }
}
