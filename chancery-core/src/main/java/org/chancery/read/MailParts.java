package org.chancery.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.stream.Field;

/** The parts of a message that can be its text: what is attached to it is none. Filled in one walk; not thread-safe. */
final class MailParts {

    /** A page that a browser saved, and where it was. */
    record Page(String markup, Optional<String> url) {}

    /**
     * A document that is attached.
     *
     * @param name as the message calls it, or its number
     */
    record Attached(String name, byte[] bytes) {}

    private static final int DEEPEST = 24;
    private static final int MOST_ATTACHED = 20;

    /** What press offices attach: documents that are texts of their own. */
    private static final Pattern DOCUMENT = Pattern.compile(
            "application/(?:pdf|vnd\\.openxmlformats-officedocument\\.wordprocessingml\\..+|vnd\\.oasis\\.opendocument\\.text)");

    private Optional<String> text = Optional.empty();
    private Optional<String> html = Optional.empty();
    private Optional<Message> forwarded = Optional.empty();
    private Optional<Page> page = Optional.empty();
    private final List<Attached> attached = new ArrayList<>();

    private MailParts() {}

    static MailParts of(Message message) throws IOException {
        var parts = new MailParts();
        parts.walk(message, 0);
        var saved = header(message, "Snapshot-Content-Location");
        if (parts.html.isPresent() && (saved.isPresent() || parts.page.isPresent())) {
            parts.page = Optional.of(new Page(parts.html.get(), saved.or(() -> parts.page.flatMap(Page::url))));
        } else {
            parts.page = Optional.empty();
        }
        return parts;
    }

    /** The plain text. */
    Optional<String> text() {
        return text;
    }

    /** The HTML. */
    Optional<String> html() {
        return html;
    }

    /** The first message within the message. */
    Optional<Message> forwarded() {
        return forwarded;
    }

    /** The page, where the message is one that a browser saved. */
    Optional<Page> page() {
        return page;
    }

    /** The documents that are attached, in order. */
    List<Attached> attached() {
        return attached;
    }

    private void walk(Entity entity, int depth) throws IOException {
        if (entity.getBody() instanceof Multipart multipart && depth < DEEPEST) {
            for (var inner : multipart.getBodyParts()) {
                walk(inner, depth + 1);
            }
        } else if (entity.getBody() instanceof Message message) {
            forwarded = forwarded.isPresent() ? forwarded : Optional.of(message);
        } else if (entity.getBody() instanceof BinaryBody body
                && DOCUMENT.matcher(entity.getMimeType()).matches()
                && attached.size() < MOST_ATTACHED) {
            var out = new ByteArrayOutputStream();
            body.writeTo(out);
            String number = String.valueOf(attached.size() + 1);
            attached.add(new Attached(Optional.ofNullable(entity.getFilename()).orElse(number), out.toByteArray()));
        } else if (entity.getBody() instanceof TextBody body && !isAttached(entity)) {
            take(entity, body);
        }
    }

    private void take(Entity entity, TextBody body) throws IOException {
        if (entity.getMimeType().equals("text/html") && html.isEmpty()) {
            html = Optional.of(decoded(body));
            page = header(entity, "Content-Location")
                    .filter(url -> url.startsWith("http") || url.startsWith("file"))
                    .map(url -> new Page("", Optional.of(url)));
        } else if (entity.getMimeType().equals("text/plain") && text.isEmpty()) {
            text = Optional.of(decoded(body));
        }
    }

    private static boolean isAttached(Entity entity) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private static Optional<String> header(Entity entity, String name) {
        return Optional.ofNullable(entity.getHeader())
                .map(header -> header.getField(name))
                .map(Field::getBody)
                .map(value -> value.replaceAll("\\s+", ""))
                .filter(value -> !value.isEmpty());
    }

    private static String decoded(TextBody body) throws IOException {
        var out = new ByteArrayOutputStream();
        body.writeTo(out);
        return Charsets.decode(
                out.toByteArray(), Optional.ofNullable(body.getMimeCharset()).map(charset -> "charset=" + charset));
    }
}
