package org.chancery.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/**
 * Asks what HEAD asks as a GET, so that the status and headers are the same (the server sends no body), and knows no header by which a
 * request has another method than its own. Thread-safe.
 */
final class Methods implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request instanceof HttpServletRequest asked ? new Plain(asked) : request, response);
    }

    private static final class Plain extends HttpServletRequestWrapper {

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("X-HTTP-Method-Override") ? null : super.getHeader(name);
        }
    }
}
