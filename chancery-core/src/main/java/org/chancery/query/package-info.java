/**
 * Questions to the record: typed questions in, typed answers out, over the store. The command line, the pages and the API all ask
 * here. It changes nothing.
 */
package org.chancery.query;
