"""Words of the interface, a module for each part of the site."""

from generator.languages.interface.section import InterfaceSection

__all__ = ["InterfaceSection"]
