/** One act on many items: the question before it, its progress and its result. */
package se.samsyn.web.admin.bulk;
