package org.chancery.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to addresses and lets through only those that may be reached. The client connects to exactly what is given here, so
 * that a name cannot lead to one address when it is checked and to another when it is called; every redirect comes through here again.
 * Thread-safe.
 */
final class PublicAddresses implements DnsResolver {

    /** Looks a name up. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Lookup lookup;
    private final Predicate<InetAddress> allowed;

    PublicAddresses(Lookup lookup, Predicate<InetAddress> allowed) {
        this.lookup = lookup;
        this.allowed = allowed;
    }

    /** The system's names; all addresses or, as by default, public ones alone. */
    static PublicAddresses of(boolean privateToo) {
        return new PublicAddresses(InetAddress::getAllByName, privateToo ? any -> true : PublicAddresses::isPublic);
    }

    /** @throws Forbidden when one of the addresses may not be reached: a name with a public and a private one is a trap */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = lookup.of(host);
        for (var address : addresses) {
            if (!allowed.test(address)) {
                throw new Forbidden(host + " is " + address.getHostAddress()
                        + ", not an address of the public internet; --allow-private reaches it all the same");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether an address is of the public internet: not loopback, private, link-local, shared, reserved, multicast or one that stands for such. */
    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublic4(bytes) : isPublic6(bytes);
    }

    /** RFC 6890, and what was added to its registry since. */
    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean test =
                a == 192 && b == 0 && c == 2 || a == 198 && b == 51 && c == 100 || a == 203 && b == 0 && c == 113;
        boolean protocol = a == 192 && b == 0 && c == 0 || a == 198 && (b == 18 || b == 19);
        return a != 0 && a != 10 && a != 127 && a < 240 && !shared && !test && !protocol;
    }

    private static boolean isPublic6(byte[] bytes) {
        boolean unique = (bytes[0] & 0xfe) == 0xfc;
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean documentation = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8;
        boolean tunnel = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        if (bytes[0] == 0x20 && bytes[1] == 0x02) {
            return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
        }
        return global && !unique && !documentation && !tunnel;
    }

    /** An address that may not be reached. */
    static final class Forbidden extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Forbidden(String message) {
            super(message);
        }
    }
}
