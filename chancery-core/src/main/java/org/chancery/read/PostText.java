package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Post;
import org.chancery.model.Span;

/**
 * Finds embedded social posts in running text, as pages leave them when their scripts have not run: the words, a link to a picture,
 * "— Name (@handle) May 3, 2021". Immutable.
 */
final class PostText {

    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:—|–|--?|&mdash;)\\s*(?<author>[^—–\\n@]{1,80}?)\\s*\\((?<handle>@\\w{1,20}(?:\\.[\\w.]+)?)\\)[\\s,·|-]*(?=(?:on\\s+)?[\\p{L}\\d])");
    private static final Pattern LINKS = Pattern.compile(
            "\\s*(?:(?:https?://)?pic\\.(?:twitter|x)\\.com/\\w+|https?://t\\.co/\\w+|(?:https?://)?(?:www\\.)?instagram\\.com/p/\\S+)");

    private static final String QUOTES = "\"“”'‘’«»";

    private final DateText dates;

    PostText(DateText dates) {
        this.dates = dates;
    }

    /** Whether the text is nothing but the end of a post: author, handle and date. */
    boolean isTail(String text) {
        var tail = TAIL.matcher(text);
        return text.indexOf('@') >= 0
                && tail.lookingAt()
                && dateAfter(text, tail).isPresent();
    }

    /**
     * A paragraph, cut where posts end.
     *
     * @param before a paragraph that stands before and holds the post's words if the paragraph is a bare tail
     * @return paragraphs and posts in order; empty when there is no post
     */
    List<Block> cut(String paragraph, Optional<String> before) {
        if (paragraph.indexOf('@') < 0) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        int from = 0;
        var tail = TAIL.matcher(paragraph);
        while (tail.find(from)) {
            var date = dateAfter(paragraph, tail);
            if (date.isEmpty()) {
                break;
            }
            String words = unlinked(paragraph.substring(from, tail.start()));
            if (words.isEmpty()) {
                words = before.map(PostText::unlinked).orElse("");
            }
            if (!words.isEmpty()) {
                blocks.add(Block.Posted.of(
                        words,
                        paragraph.substring(tail.start(), date.get().end()).strip(),
                        Optional.of(tail.group("author").strip()),
                        Optional.of(tail.group("handle")),
                        Optional.of(date.get().stamp())));
            }
            from = date.get().end();
        }
        String rest = paragraph.substring(from).strip();
        if (!blocks.isEmpty() && rest.chars().anyMatch(Character::isLetter)) {
            blocks.add(new Block.Paragraph(rest));
        }
        return blocks;
    }

    /**
     * Posts in a text that is to stay as it is: paragraphs that end in a tail, or stand before a bare one.
     *
     * @return their words without the quotation marks around them, in order
     */
    List<Post> in(String text) {
        var posts = new ArrayList<Post>();
        int before = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var tail = TAIL.matcher(text).region(start, end);
            if (tail.find()) {
                int words = text.substring(start, tail.start()).isBlank() ? before : start;
                post(text, words, tail).ifPresent(posts::add);
            }
            if (!text.substring(start, end).isBlank()) {
                before = start;
            }
            start = end + 1;
        }
        return posts;
    }

    private Optional<Post> post(String text, int from, Matcher tail) {
        int start = from;
        int end = tail.start();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && "@#".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || QUOTES.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        var words = new Span(start, Math.max(end, start + 1));
        return dateAfter(text, tail)
                .map(date -> new Post(
                        Optional.of(tail.group("author").strip()),
                        Optional.of(tail.group("handle")),
                        Optional.of(date.stamp()),
                        words));
    }

    private Optional<DateText.Found> dateAfter(String text, Matcher tail) {
        String rest = text.substring(tail.end(), Math.min(text.length(), tail.end() + 40));
        return dates.first(rest, DateText.Setting.NONE)
                .filter(found -> found.start() <= 3)
                .map(found -> new DateText.Found(tail.end() + found.start(), tail.end() + found.end(), found.stamp()));
    }

    /** A post's words without links to its own pictures. */
    static String unlinked(String words) {
        return LINKS.matcher(words).replaceAll("").strip();
    }
}
