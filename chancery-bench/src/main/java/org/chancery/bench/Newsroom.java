package org.chancery.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up pages, built as newsrooms build theirs: menus, data for machines, adverts, an article, related links, comments, scripts. */
final class Newsroom {

    private Newsroom() {}

    /** Some pages, 30 to 150 KB each; the same ones every time. */
    static List<byte[]> pages(int number) {
        var pages = new ArrayList<byte[]>(number);
        for (int i = 0; i < number; i++) {
            pages.add(page(i).getBytes(StandardCharsets.UTF_8));
        }
        return pages;
    }

    private static String page(int seed) {
        var prose = new Prose(seed);
        var random = new Random(seed);
        String title = String.join(" ", prose.sentence());
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(" | The Tide</title><meta property=\"og:title\" content=\"")
                .append(title)
                .append("\"><meta property=\"article:published_time\" content=\"2022-03-04T20:15:00+01:00\">")
                .append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"")
                .append(title)
                .append("\",\"author\":{\"@type\":\"Person\",\"name\":\"Nora Lind\"}}</script>");
        script(html, random, 8_000 + random.nextInt(30_000));
        html.append("</head><body><header class=\"site-header\"><nav><ul>");
        links(html, prose, 60);
        html.append("</ul></nav></header><main><article><h1>")
                .append(title)
                .append("</h1><div class=\"byline\">By <a rel=\"author\"")
                .append(" href=\"/by/lind\">Nora Lind</a></div><div class=\"article-body\">");
        for (int paragraph = 12 + random.nextInt(25); paragraph > 0; paragraph--) {
            html.append("<p>").append(String.join(" ", prose.paragraph())).append("</p>");
            if (paragraph % 6 == 0) {
                html.append("<div class=\"ad-slot\"><span>Advertisement</span></div><h2>")
                        .append(String.join(" ", prose.sentence()))
                        .append("</h2>");
            }
        }
        html.append("</div></article><aside class=\"related\"><ul>");
        links(html, prose, 40);
        html.append("</ul></aside></main><section class=\"comments\">");
        for (int comment = random.nextInt(30); comment > 0; comment--) {
            html.append("<div class=\"comment\"><b>Reader</b><p>")
                    .append(String.join(" ", prose.sentence()))
                    .append("</p></div>");
        }
        html.append("</section><footer><ul>");
        links(html, prose, 50);
        html.append("</ul></footer>");
        script(html, random, random.nextInt(40_000));
        return html.append("</body></html>").toString();
    }

    private static void links(StringBuilder html, Prose prose, int number) {
        for (int i = 0; i < number; i++) {
            html.append("<li class=\"item\"><a href=\"/")
                    .append(prose.word())
                    .append("\"><span>")
                    .append(prose.word())
                    .append(' ')
                    .append(prose.word())
                    .append("</span></a></li>");
        }
    }

    private static void script(StringBuilder html, Random random, int length) {
        html.append("<script>");
        for (int i = 0; i < length; i += 20) {
            html.append("var x").append(random.nextInt(100_000)).append("={a:1};");
        }
        html.append("</script>");
    }
}
