import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { commandRouteOf, type CommandRouteMetadata } from '#http';

/** Every command the API takes. The app does not boot when two of them share a name or a path. */
@Injectable()
export class CommandCatalogue implements OnModuleInit {
  private commands: readonly CommandRouteMetadata[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const commands = this.discovery.getControllers().flatMap(({ metatype }) => routesOf(metatype?.prototype));
    assertUnique(commands.map(({ name }) => name));
    assertUnique(commands.map(({ path }) => path));
    this.commands = commands.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  get all(): readonly CommandRouteMetadata[] {
    return this.commands;
  }
}

function routesOf(prototype: object | undefined): CommandRouteMetadata[] {
  if (!prototype) return [];
  return Object.values(Object.getOwnPropertyDescriptors(prototype))
    .map(({ value }: PropertyDescriptor) => (typeof value === 'function' ? commandRouteOf(value) : undefined))
    .filter((route) => route !== undefined);
}

function assertUnique(values: readonly string[]): void {
  const doubled = values.find((value, index) => values.indexOf(value) !== index);
  if (doubled !== undefined) throw new Error(`Two commands are called ${doubled}`);
}
