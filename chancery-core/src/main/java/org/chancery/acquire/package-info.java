/**
 * Paths that a user names in; things to read, with where they came from, out. Opens files and directories; reads nothing of
 * their contents.
 */
package org.chancery.acquire;
