package org.chancery.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Who may ask a server.
 *
 * @param host the address to bind to: {@code 127.0.0.1} for this machine alone
 * @param port 0 for any that is free
 * @param token that must be shown; absent on this machine, where none is needed
 */
public record Access(String host, int port, Optional<String> token) {

    /** @throws IllegalArgumentException for an address that others can reach, without a token */
    public Access {
        if (token.isEmpty() && !isLoopback(host)) {
            throw new IllegalArgumentException("other machines can reach " + host + ": a token is needed");
        }
    }

    /** This machine alone. */
    public static Access local(String host, int port) {
        return new Access(host, port, Optional.empty());
    }

    /** The address by which this machine's own programs come to it: who listens on all addresses is found at none of that name. */
    public String shown() {
        try {
            return InetAddress.getByName(host).isAnyLocalAddress() ? "localhost" : host;
        } catch (UnknownHostException e) {
            return host;
        }
    }

    /** Whether only this machine can reach an address. */
    public static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
