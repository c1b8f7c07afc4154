package org.chancery.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** Asks for one address, once: no redirects, no cookies, no unpacking; bounded in bytes and time. Thread-safe; close it. */
final class Web implements AutoCloseable {

    private static final int BUFFER = 1 << 14;

    private final CloseableHttpClient client;
    private final Settings settings;

    Web(Settings settings, PublicAddresses addresses) {
        this.settings = settings;
        var wait = Timeout.of(shorter(settings.patience(), Duration.ofSeconds(20)));
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
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
        return client.execute(request, response -> {
            var answer = answer(url, response, deadline);
            if (answer.cut().isPresent()) {
                // what is left of the body is not waited for
                request.abort();
            }
            return answer;
        });
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
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (body.size() + (long) n > settings.largest()) {
                return Optional.of("it is larger than " + (settings.largest() >> 10) + " KB");
            }
            body.write(buffer, 0, n);
            if (System.nanoTime() > deadline) {
                return Optional.of("it took longer than "
                        + TimeUnit.NANOSECONDS.toSeconds(settings.patience().toNanos()) + " s");
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
