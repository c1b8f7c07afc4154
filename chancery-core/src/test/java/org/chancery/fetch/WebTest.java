package org.chancery.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that never come to an end, in ways in which no proper server can. */
@Timeout(60)
final class WebTest {

    private static final Settings QUICK = Settings.POLITE.withLimits(Duration.ofSeconds(2), 1 << 20);

    /** What a server says to a request, until the client leaves. */
    private interface Speech {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    private static Answer ask(Speech speech) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                var web = new Web(QUICK, PublicAddresses.of(true))) {
            var thread = new Thread(() -> {
                try (var socket = server.accept()) {
                    speech.to(socket.getOutputStream());
                } catch (IOException | InterruptedException clientLeft) {
                    // that is what is tested
                }
            });
            thread.setDaemon(true);
            thread.start();
            return web.get(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"), Map.of());
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Test
    void headersWithoutEndAreRefused() {
        assertThatThrownBy(() -> ask(out -> {
                    say(out, "HTTP/1.1 200 OK\r\n");
                    while (true) {
                        say(out, "X-More: and more\r\n".repeat(1_000));
                    }
                }))
                .isInstanceOf(IOException.class);
    }

    @Test
    void oneHeaderWithoutEndIsRefused() {
        assertThatThrownBy(() -> ask(out -> {
                    say(out, "HTTP/1.1 200 OK\r\nX-Long: ");
                    while (true) {
                        say(out, "x".repeat(10_000));
                    }
                }))
                .isInstanceOf(IOException.class);
    }

    @Test
    void headersThatTrickleEndWithThePatience() {
        assertThatThrownBy(() -> ask(out -> {
                    say(out, "HTTP/1.1 200 OK\r\nX-Slow: ");
                    while (true) {
                        say(out, "x");
                        Thread.sleep(300);
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("longer than 2 s");
    }

    @Test
    void answersThatOnlySayGoOnEndWithThePatience() {
        assertThatThrownBy(() -> ask(out -> {
                    while (true) {
                        say(out, "HTTP/1.1 100 Continue\r\n\r\n");
                        Thread.sleep(20);
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("longer than 2 s");
    }

    @Test
    void bodyThatTricklesIsCutOffAndSaysSo() throws IOException {
        var answer = ask(out -> {
            say(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            while (true) {
                say(out, "x");
                Thread.sleep(300);
            }
        });
        assertThat(answer.cut()).hasValueSatisfying(why -> assertThat(why).contains("longer than 2 s"));
        assertThat(answer.body()).isNotEmpty();
    }
}
