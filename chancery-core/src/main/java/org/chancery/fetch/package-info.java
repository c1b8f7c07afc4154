/**
 * Brings pages and feeds from the web: addresses in, a WARC file out that can be read again and again. The only package that asks the
 * network, and no stage: reading never does. It keeps to robots.txt, asks a host one thing at a time with a pause between, asks only
 * for what is new, and reaches no address of a private network unless told to.
 */
package org.chancery.fetch;
