package org.chancery.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.chancery.model.Input;
import org.chancery.model.Stamp;

/**
 * Reads a message, such as a newsletter: its text, without what is attached. Of a message that is forwarded with few words of its own
 * the inner one is read, with its sender and day; of a page that a browser saved as a message (MHTML) the page. Thread-safe.
 */
final class MailReader {

    private static final int MOST_PARTS = 2_000;
    private static final int DEEPEST = 24;

    /** What is forwarded may have as many words before it. */
    private static final int FEW_WORDS = 60;

    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(1 << 16)
            .setMaxLineLen(1 << 20)
            .build();

    private final TextReader text;
    private final HtmlReader html;
    private final DateText dates;
    private final ForwardedMail forwarded;

    MailReader(TextReader text, HtmlReader html, DateText dates) {
        this.text = text;
        this.html = html;
        this.dates = dates;
        this.forwarded = new ForwardedMail(dates);
    }

    /**
     * A message.
     *
     * @param draft the report that it is; its blocks may be empty
     * @param attached documents that came with it
     */
    record Letter(Draft draft, List<MailParts.Attached> attached) {}

    /** The report that a message holds, and what is attached to it. */
    Letter read(byte[] bytes, Input input) throws Unreadable {
        try {
            bound(bytes);
            var builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(LIMITS);
            var message = builder.parseMessage(new ByteArrayInputStream(bytes));
            return new Letter(read(message, input, 0), MailParts.of(message).attached());
        } catch (IOException | org.apache.james.mime4j.MimeException | IllegalStateException e) {
            throw new Unreadable("the message is damaged (" + e.getMessage() + "); save it again");
        }
    }

    /** Refuses more parts than a message for people has before they are held in memory. */
    private static void bound(byte[] bytes) throws IOException, org.apache.james.mime4j.MimeException, Unreadable {
        var tokens = new MimeTokenStream(LIMITS);
        tokens.parse(new ByteArrayInputStream(bytes));
        int parts = 0;
        int depth = 0;
        for (var state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            Budget.check();
            parts += state == EntityState.T_START_BODYPART ? 1 : 0;
            depth += state == EntityState.T_START_MULTIPART || state == EntityState.T_START_MESSAGE ? 1 : 0;
            depth -= state == EntityState.T_END_MULTIPART || state == EntityState.T_END_MESSAGE ? 1 : 0;
            if (parts > MOST_PARTS || depth > DEEPEST) {
                throw new Unreadable("the message has more parts, or parts within parts, than are read; save its text");
            }
        }
    }

    private Draft read(Message message, Input input, int depth) throws IOException, Unreadable {
        var parts = MailParts.of(message);
        if (parts.page().isPresent()) {
            return page(parts.page().get(), input);
        }
        var quoted = parts.text().flatMap(forwarded::in);
        if (quoted.isPresent()) {
            return forwarded(quoted.get(), input);
        }
        var draft = body(parts, input);
        draft.title =
                Optional.ofNullable(message.getSubject()).map(String::strip).filter(s -> !s.isEmpty());
        draft.publisher = sender(message).or(() -> draft.publisher);
        draft.published = sent(message);
        if (parts.forwarded().isPresent() && depth < 3) {
            var inner = read(parts.forwarded().get(), input, depth + 1);
            int own = Lines.words(draft.text());
            return own < FEW_WORDS && own < Lines.words(inner.text()) ? inner : draft;
        }
        return draft;
    }

    /** A saved page is a page: the day on which it was saved and who saved it tell nothing of it. */
    private Draft page(MailParts.Page page, Input input) throws Unreadable {
        return html.read(
                page.markup(), new Input(input.source(), page.url().or(input::url), input.mediaType(), input.bytes()));
    }

    /** The HTML part if it holds as much as the text; a banner with a link to the web page holds less. */
    private Draft body(MailParts parts, Input input) throws Unreadable {
        if (parts.html().isEmpty()) {
            return text.read(parts.text().orElse(""), input.url());
        }
        var page = html.read(parts.html().get(), input);
        if (parts.text().isEmpty()) {
            return page;
        }
        var plain = text.read(parts.text().get(), input.url());
        return Lines.words(page.text()) * 2 >= Lines.words(plain.text()) ? page : plain;
    }

    private Draft forwarded(ForwardedMail.Inner inner, Input input) {
        var draft = text.read(inner.text(), input.url());
        draft.title = inner.subject().or(() -> draft.title);
        draft.publisher = inner.sender().or(() -> draft.publisher);
        draft.published = inner.sent().or(() -> draft.published);
        return draft;
    }

    private Optional<Stamp> sent(Message message) {
        return Optional.ofNullable(message.getHeader().getField("Date"))
                .flatMap(field ->
                        dates.first(field.getBody(), DateText.Setting.NONE).map(DateText.Found::stamp))
                .or(() -> Optional.ofNullable(message.getDate())
                        .map(date -> OffsetDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC))
                        .filter(date -> Stamp.isPlausible(date.toLocalDate()))
                        .map(Stamp::of));
    }

    private static Optional<String> sender(Message message) {
        return Optional.ofNullable(message.getFrom())
                .flatMap(from -> from.stream().findFirst())
                .map(Mailbox::getName)
                .filter(name -> !name.isBlank());
    }
}
