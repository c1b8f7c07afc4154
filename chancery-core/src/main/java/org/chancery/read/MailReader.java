package org.chancery.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.chancery.model.Input;
import org.chancery.model.Stamp;

/** Reads a message, such as a newsletter: its HTML part if it has one, else its text. Thread-safe. */
final class MailReader {

    private static final int DEEPEST = 12;

    private final TextReader text;
    private final HtmlReader html;
    private final DateText dates;

    MailReader(TextReader text, HtmlReader html, DateText dates) {
        this.text = text;
        this.html = html;
        this.dates = dates;
    }

    /** The report that a message holds. */
    Draft read(byte[] bytes, Input input) throws Unreadable {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxHeaderCount(2_000)
                .setMaxHeaderLen(1 << 16)
                .setMaxLineLen(1 << 20)
                .build());
        try {
            var message = builder.parseMessage(new ByteArrayInputStream(bytes));
            var draft = body(message, input);
            draft.title =
                    Optional.ofNullable(message.getSubject()).map(String::strip).filter(s -> !s.isEmpty());
            draft.publisher = sender(message).or(() -> draft.publisher);
            var sent = Optional.ofNullable(message.getHeader().getField("Date"))
                    .flatMap(field ->
                            dates.first(field.getBody(), DateText.Setting.NONE).map(DateText.Found::stamp));
            draft.published = sent.or(() -> Optional.ofNullable(message.getDate())
                    .map(date -> Stamp.of(OffsetDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC))));
            return draft;
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("the message is damaged (" + e.getMessage() + "); save it again");
        }
    }

    private Draft body(Message message, Input input) throws IOException, Unreadable {
        var page = part(message, "text/html", 0);
        if (page.isPresent()) {
            return html.read(page.get(), input);
        }
        return text.read(part(message, "text/plain", 0).orElse(""), input.url());
    }

    private static Optional<String> part(Entity entity, String type, int depth) throws IOException {
        if (entity.getBody() instanceof Multipart multipart && depth < DEEPEST) {
            for (var inner : multipart.getBodyParts()) {
                var found = part(inner, type, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        if (entity.getBody() instanceof TextBody body && entity.getMimeType().equals(type)) {
            var out = new ByteArrayOutputStream();
            body.writeTo(out);
            return Optional.of(Charsets.decode(
                    out.toByteArray(),
                    Optional.ofNullable(body.getMimeCharset()).map(charset -> "charset=" + charset)));
        }
        return Optional.empty();
    }

    private static Optional<String> sender(Message message) {
        return Optional.ofNullable(message.getFrom())
                .flatMap(from -> from.stream().findFirst())
                .map(Mailbox::getName)
                .filter(name -> !name.isBlank());
    }
}
