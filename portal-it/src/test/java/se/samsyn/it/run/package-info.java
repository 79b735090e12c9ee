/** The one-command run: a whole portal on one machine, with everything it keeps in one folder. */
package se.samsyn.it.run;
