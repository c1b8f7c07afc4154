package org.chancery.acquire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chancery.model.Input;

/** The messages of a mailbox file, called {@code MAILBOX#N}. Not thread-safe. */
final class MailMembers extends Members {

    private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

    private final String archive;
    private final InputStream in;
    private int number;
    private boolean ended;

    MailMembers(String archive, InputStream in) {
        super(archive);
        this.archive = archive;
        this.in = in;
    }

    @Override
    Optional<Input> advance() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        if (number == 0) {
            line(new ByteArrayOutputStream());
        }
        var message = new ByteArrayOutputStream(1 << 13);
        var line = new ByteArrayOutputStream(128);
        boolean blank = false;
        boolean tooLarge = false;
        while (true) {
            line.reset();
            if (!line(line)) {
                ended = true;
                break;
            }
            if (blank && isFrom(line.toByteArray())) {
                break;
            }
            blank = line.size() <= 2;
            tooLarge |= message.size() + line.size() > Archives.LARGEST;
            if (!tooLarge) {
                line.writeTo(message);
            }
        }
        number++;
        String source = archive + "#" + number;
        if (tooLarge) {
            return Optional.of(Inputs.failed(source, "the message is larger than " + (Archives.LARGEST >> 20) + " MB"));
        }
        return message.size() == 0 && ended
                ? Optional.empty()
                : Optional.of(
                        Archives.held(source, Optional.empty(), Optional.of("message/rfc822"), message.toByteArray()));
    }

    /** Reads a line with its end, at most a megabyte of it; false at the end of the file. */
    private boolean line(ByteArrayOutputStream line) throws IOException {
        int b = in.read();
        if (b < 0) {
            return false;
        }
        while (b >= 0) {
            if (line.size() < 1 << 20) {
                line.write(b);
            }
            if (b == '\n') {
                break;
            }
            b = in.read();
        }
        return true;
    }

    private static boolean isFrom(byte[] line) {
        if (line.length < FROM.length) {
            return false;
        }
        for (int i = 0; i < FROM.length; i++) {
            if (line[i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
