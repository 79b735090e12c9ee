/** What is printed or read as PDF: pages of XHTML with letters for every name, laid out and tagged. */
package se.samsyn.service.print;
