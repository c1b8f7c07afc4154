package org.chancery.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Post;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Stamp;

/** What a reader has found of a report so far. Its {@link #report} puts the text together. Not thread-safe. */
final class Draft {

    Optional<String> url = Optional.empty();
    Optional<String> publisher = Optional.empty();
    Optional<String> agency = Optional.empty();
    Optional<String> title = Optional.empty();
    Optional<String> language = Optional.empty();
    Optional<String> section = Optional.empty();
    Optional<String> lead = Optional.empty();
    Optional<Stamp> published = Optional.empty();
    Optional<Stamp> updated = Optional.empty();
    Optional<Integer> dateline = Optional.empty();
    final Set<String> byline = new LinkedHashSet<>();
    final List<Block> blocks = new ArrayList<>();

    /** The entries of a live blog, each to be a report of its own. */
    final List<Draft> entries = new ArrayList<>();

    /** The words of all blocks, one blank line between them: the report's text. */
    String text() {
        return String.join("\n\n", blocks.stream().map(Block::text).toList());
    }

    /**
     * The report.
     *
     * @param source as {@link Report#source()}
     * @param sha256 of the bytes read
     */
    Report report(String source, String sha256) {
        var headings = new ArrayList<Span>();
        var posts = new ArrayList<Post>();
        int at = 0;
        for (var block : blocks) {
            var span = new Span(at, at + block.text().length());
            if (block instanceof Block.Heading) {
                headings.add(span);
            } else if (block instanceof Block.Posted post) {
                posts.add(new Post(post.author(), post.handle(), post.date(), new Span(at, at + post.words())));
            }
            at = span.end() + 2;
        }
        return new Report(
                Hash.id(source, sha256),
                source,
                url,
                publisher,
                List.copyOf(byline),
                agency,
                title,
                published,
                updated,
                language,
                section,
                lead,
                text(),
                headings,
                dateline.map(end -> new Span(0, end)),
                posts,
                Optional.empty(),
                sha256);
    }
}
