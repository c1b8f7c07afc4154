package org.chancery.watch;

import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How messages go out: named webhooks, and a mail server with named lists of addresses. Who sets a watch chooses among the names; that the server is
 * made to write anywhere else is not possible from a page.
 *
 * @param address how links to this server begin: {@code https://desk.example.org}
 * @param webhooks by name
 */
public record Notify(
        String address, Map<String, Hook> webhooks, Optional<MailServer> mail, Optional<DigestTime> digest) {

    /**
     * A webhook.
     *
     * @param secret what its messages are signed with
     */
    public record Hook(URI url, String secret) {}

    /** How a connection to a mail server is protected. */
    public enum Security {
        /** Not at all: a server on this machine. */
        NONE,
        /** From the command STARTTLS on, or not used. */
        STARTTLS,
        /** From the beginning. */
        TLS
    }

    /**
     * A mail server and who gets mail by it.
     *
     * @param user absent where the server asks for none
     * @param lists addresses by name
     */
    public record MailServer(
            String host,
            int port,
            Security security,
            Optional<String> user,
            Optional<String> password,
            String from,
            Map<String, List<String>> lists) {}

    /**
     * When the morning's digest goes out.
     *
     * @param to channels
     */
    public record DigestTime(LocalTime at, ZoneId zone, List<String> to) {}

    /** Nothing is sent. */
    public static Notify none() {
        return new Notify("http://127.0.0.1:8080", Map.of(), Optional.empty(), Optional.empty());
    }

    /** The names of all channels: {@code mail:desk}, {@code webhook:chat}. */
    public List<String> channels() {
        var names = new ArrayList<String>();
        mail.ifPresent(server -> server.lists().keySet().forEach(name -> names.add("mail:" + name)));
        webhooks.keySet().forEach(name -> names.add("webhook:" + name));
        return names.stream().sorted().toList();
    }
}
