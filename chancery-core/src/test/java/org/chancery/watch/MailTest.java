package org.chancery.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.chancery.query.Questions;
import org.chancery.store.Outbox;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail of watches and the digest, brought to a real mail server and read back from it. */
class MailTest {

    @TempDir
    Path folder;

    private GreenMail server;
    private Notify notify;

    @BeforeEach
    void aMailServer() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("desk@chancery.example", "desk", "secret");
        notify = NotifyFile.read(Files.writeString(
                folder.resolve("notify.json"),
                """
                {"address": "https://desk.example/",
                 "mail": {"host": "127.0.0.1", "port": PORT, "security": "none", "user": "desk", "password": "secret",
                          "from": "desk@chancery.example", "lists": {"desk": ["a@desk.example", "b@desk.example"]}},
                 "digest": {"at": "07:00", "zone": "Europe/Oslo", "to": ["mail:desk"]}}"""
                        .replace("PORT", Integer.toString(port))));
    }

    private Dispatcher dispatcher(Store store, SteppedClock clock) {
        var questions = new Questions(store);
        return new Dispatcher(
                questions, new Watches(questions.address()), Outbox.of(questions.address()), notify, clock);
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return (String) mail.getContent();
    }

    @Test
    void aWatchIsToldOfByMailOnceAlthoughTheServerWasAway() throws MessagingException, IOException {
        var file = WatchedRecord.empty(folder);
        new Watches(file.toString()).set("Ida\nLund – Größe", "who:\"Ida Lund\"", List.of("mail:desk"), 0);
        WatchedRecord.report(
                file,
                "r1",
                "Ida Lund (NOR) accused Paulo Reis (PRT) on 2023-05-05. Ida Lund (NOR) will meet Juan Gil (CHL) in Oslo on 2023-07-01.");
        try (var store = Store.reading(file)) {
            var clock = new SteppedClock(Instant.parse("2023-06-02T00:30:00Z"));
            var dispatcher = dispatcher(store, clock);
            assertThat(dispatcher.round()).isZero();
            server.start();
            try {
                clock.hours(1);
                assertThat(dispatcher.round()).isEqualTo(1);
                assertThat(dispatcher.round()).isZero();
                // a copy for each who gets it
                var mails = server.getReceivedMessages();
                assertThat(mails).hasSize(2);
                var mail = mails[0];
                assertThat(mail.getSubject()).isEqualTo("Ida Lund – Größe: 2 events");
                assertThat(mail.getFrom()[0]).hasToString("desk@chancery.example");
                assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(2);
                assertThat(mail.getMessageID())
                        .isEqualTo("<"
                                + Outbox.of(file.toString())
                                        .latest(1)
                                        .get(0)
                                        .draft()
                                        .id() + "@chancery>");
                assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
                assertThat(text(mail))
                        .contains("NEW")
                        .contains("5 May 2023: ")
                        .contains("“Ida Lund (NOR) accused Paulo Reis (PRT) on 2023-05-05.” — Test Herald")
                        .contains("https://desk.example/events/e-");
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void theDigestComesOnceAMorningWithWhatCameSinceTheLast() throws MessagingException, IOException {
        var file = WatchedRecord.empty(folder);
        server.start();
        try (var store = Store.reading(file)) {
            // 05:30 in Oslo
            var clock = new SteppedClock(Instant.parse("2023-06-02T03:30:00Z"));
            var dispatcher = dispatcher(store, clock);
            assertThat(dispatcher.round()).isZero();
            WatchedRecord.report(
                    file,
                    "r1",
                    "Ida Lund (NOR) accused Paulo Reis (PRT) on 2023-05-05. Ida Lund (NOR) will meet Juan Gil (CHL) in Oslo on 2023-07-01.");
            assertThat(dispatcher.round()).isZero();
            clock.hours(2);
            assertThat(dispatcher.round()).isEqualTo(1);
            clock.hours(3);
            assertThat(dispatcher.round()).isZero();
            var first = server.getReceivedMessages()[0];
            assertThat(first.getSubject()).isEqualTo("Chancery, 2 June 2023: 2 events");
            assertThat(text(first)).contains("NEW").contains("COMING UP").contains("Juan Gil");
            clock.hours(24);
            assertThat(dispatcher.round()).isEqualTo(1);
            // the first who gets it has his two first
            var second = server.getReceivedMessages()[1];
            assertThat(second.getSubject()).isEqualTo("Chancery, 3 June 2023: 0 events");
            assertThat(text(second)).contains("Nothing is new").doesNotContain("accused");
        } finally {
            server.stop();
        }
    }
}
