package org.chancery.watch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chancery.store.Outbox;

/** Posts messages as JSON, signed as the Standard Webhooks are: {@code webhook-id}, {@code webhook-timestamp}, {@code webhook-signature}. */
final class WebhookSender implements Sender {

    private static final String ENCODED = "whsec_";
    private static final int TOO_MANY = 429;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Notify.Hook hook;
    private final Clock clock;

    WebhookSender(Notify.Hook hook, Clock clock) {
        this.hook = hook;
        this.clock = clock;
    }

    @Override
    public void send(Outbox.Message message) throws IOException {
        var id = message.draft().id();
        long now = clock.instant().getEpochSecond();
        var body = message.draft().body();
        var request = HttpRequest.newBuilder(hook.url())
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now))
                .header("webhook-signature", "v1," + signature(id + "." + now + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 == 4 && status != TOO_MANY) {
                throw new Refused("the receiver answered " + status);
            }
            if (status / 100 != 2) {
                throw new IOException("the receiver answered " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while sending");
        }
    }

    private String signature(String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    private byte[] key() {
        return hook.secret().startsWith(ENCODED)
                ? Base64.getDecoder().decode(hook.secret().substring(ENCODED.length()))
                : hook.secret().getBytes(StandardCharsets.UTF_8);
    }
}
