/** The portal's own style sheets, marks and scripts: bundled, hashed and kept by browsers for ever. */
package se.samsyn.web.assets;
