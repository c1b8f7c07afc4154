/**
 * What people watch, and how they are told: watches and saved searches beside a store, messages of what is new by webhook and mail, the morning's
 * digest. Asks the record, never writes it; the messages wait in {@link org.chancery.store.Outbox}.
 */
package org.chancery.watch;
