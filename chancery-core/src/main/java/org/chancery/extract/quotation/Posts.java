package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Post;
import org.chancery.model.Span;

/** The social posts of a report, each a statement of its author, whose name is sought in the text after the post's words. */
final class Posts {

    private static final int RANK = 9;
    private static final int NEAR = 200;

    private final Page page;

    Posts(Page page) {
        this.page = page;
    }

    List<Draft> find() {
        var found = new ArrayList<Draft>();
        var posts = page.report().posts();
        for (int i = 0; i < posts.size(); i++) {
            var post = posts.get(i);
            found.add(new Draft(
                    post.span(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    "post",
                    author(post),
                    List.of(),
                    List.of(),
                    Optional.of(i),
                    Page.NONE,
                    RANK));
        }
        return found;
    }

    /** Where the author's name, else the handle, stands: just after the words, just before them, or anywhere. */
    private Optional<Span> author(Post post) {
        return post.author().flatMap(name -> near(name, post.span())).or(() -> post.handle()
                .flatMap(handle -> near(handle, post.span())));
    }

    private Optional<Span> near(String name, Span words) {
        String text = page.report().text();
        if (name.isBlank()) {
            return Optional.empty();
        }
        int after = text.indexOf(name, words.end());
        if (after >= 0 && after - words.end() <= NEAR) {
            return Optional.of(new Span(after, after + name.length()));
        }
        int before = text.lastIndexOf(name, words.start() - 1);
        int at = before >= 0 ? before : after;
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + name.length()));
    }
}
