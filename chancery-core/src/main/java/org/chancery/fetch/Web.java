package org.chancery.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** Asks for one address, once: no redirects, no cookies, no unpacking; bounded in bytes and time. Thread-safe; close it. */
final class Web implements AutoCloseable {

    private static final int BUFFER = 1 << 14;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int MOST_HEADERS = 500;

    /** How long after its time a request is ended from outside, if it does not look at the time itself. */
    private static final Duration GRACE = Duration.ofMillis(300);

    private final CloseableHttpClient client;
    private final Settings settings;
    private final PublicAddresses addresses;
    private final ScheduledThreadPoolExecutor alarms;

    Web(Settings settings, PublicAddresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
        this.alarms = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "chancery-patience");
            thread.setDaemon(true);
            return thread;
        });
        alarms.setRemoveOnCancelPolicy(true);
        var wait = Timeout.of(shorter(settings.patience(), Duration.ofSeconds(20)));
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(LONGEST_HEADER)
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .build())
                                .build())
                        .setMaxConnTotal(settings.hosts() * 2)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(wait)
                                .setSocketTimeout(wait)
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(wait).build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(wait).build())
                .setUserAgent(settings.agent())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .build();
    }

    /** Refuses a host before anything is asked of it, so that it is named as what it is and not as one whose robots.txt cannot be read. */
    void check(String host) throws PublicAddresses.Forbidden {
        try {
            addresses.resolve(host);
        } catch (PublicAddresses.Forbidden e) {
            throw e;
        } catch (UnknownHostException later) {
            // whoever asks is told
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /**
     * The answer to a request.
     *
     * @param extra headers to send
     * @throws IOException when there is none
     */
    Answer get(URI url, Map<String, String> extra) throws IOException {
        long deadline = System.nanoTime() + settings.patience().toNanos();
        var request = new HttpGet(url);
        request.setHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
        request.setHeader("Accept-Encoding", "gzip");
        extra.forEach(request::setHeader);
        // a head that never ends would be waited for without end
        var alarm =
                alarms.schedule(request::abort, settings.patience().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> {
                var answer = answer(url, response, deadline);
                if (answer.cut().isPresent()) {
                    // what is left of the body is not waited for
                    request.abort();
                }
                return answer;
            });
        } catch (IOException e) {
            throw System.nanoTime() > deadline ? new IOException(tooLong(), e) : e;
        } catch (IllegalStateException e) {
            // the alarm came between two of the client's own steps
            throw new IOException(System.nanoTime() > deadline ? tooLong() : "the request was broken off", e);
        } finally {
            alarm.cancel(false);
        }
    }

    private String tooLong() {
        return "it took longer than " + settings.patience().toSeconds() + " s";
    }

    private Answer answer(URI url, ClassicHttpResponse response, long deadline) throws IOException {
        var headers = Arrays.stream(response.getHeaders())
                .map(header -> new Answer.Header(
                        header.getName(), Optional.ofNullable(header.getValue()).orElse("")))
                .toList();
        var body = new ByteArrayOutputStream();
        Optional<String> cut = Optional.empty();
        if (response.getEntity() != null) {
            cut = copy(response.getEntity().getContent(), body, deadline);
        }
        String reason = Optional.ofNullable(response.getReasonPhrase()).orElse("");
        return new Answer(url, response.getCode(), reason, headers, body.toByteArray(), cut);
    }

    private Optional<String> copy(InputStream in, ByteArrayOutputStream body, long deadline) throws IOException {
        var buffer = new byte[BUFFER];
        for (int n = read(in, buffer, deadline); n >= 0; n = read(in, buffer, deadline)) {
            if (body.size() + (long) n > settings.largest()) {
                return Optional.of("it is larger than " + (settings.largest() >> 10) + " KB");
            }
            body.write(buffer, 0, n);
            if (System.nanoTime() > deadline) {
                return Optional.of(tooLong());
            }
        }
        return System.nanoTime() > deadline ? Optional.of(tooLong()) : Optional.empty();
    }

    /** Reads on; once the time is over, what would be a fault is the end. */
    private static int read(InputStream in, byte[] buffer, long deadline) throws IOException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            if (System.nanoTime() > deadline) {
                return -1;
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        alarms.shutdownNow();
        client.close();
    }
}
