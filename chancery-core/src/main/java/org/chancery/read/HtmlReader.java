package org.chancery.read;

import java.util.Optional;
import org.chancery.model.Input;
import org.jsoup.Jsoup;

/** Reads a page: its article's text, title, names and dates. Thread-safe. */
final class HtmlReader {

    private final Knowledge knowledge;

    HtmlReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The report that a page holds; its blocks may be empty. */
    Draft read(String html, Input input) {
        var page = Jsoup.parse(html);
        var draft = new Draft();
        draft.url = input.url()
                .or(() -> Optional.of(page.select("link[rel=canonical]").attr("href"))
                        .filter(url -> url.startsWith("http")));
        draft.publisher = draft.url.flatMap(knowledge.outlets()::name);
        draft.title = Optional.of(page.title()).filter(title -> !title.isBlank());
        for (var p : page.select("p")) {
            if (p.text().length() > 80) {
                draft.blocks.add(new Block.Paragraph(p.text()));
            }
        }
        return draft;
    }
}
